package fi.yhdyspinta.workshop.view;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.workshop.WallId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The notes of a wall as files. */
@RestController
@RequestMapping("/{county}/walls/{wall}")
class ExportController {

    private final Exporting exporting;

    private final Frames frames;

    ExportController(Exporting exporting, Frames frames) {
        this.exporting = exporting;
        this.frames = frames;
    }

    @GetMapping("/export.md")
    void markdown(Actor actor, @PathVariable WallId wall, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var frame = this.frames.of(request);
        var notes = NotesAsMarkdown.of(this.exporting.take(actor, wall), frame);
        Download.begin(response, "text/markdown;charset=UTF-8", name(frame) + ".md")
            .write(notes.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/export.csv")
    void csv(Actor actor, @PathVariable WallId wall, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var frame = this.frames.of(request);
        Download.csv(name(frame), NotesAsTable.of(this.exporting.take(actor, wall), frame), response);
    }

    @GetMapping("/export.xlsx")
    void xlsx(Actor actor, @PathVariable WallId wall, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var frame = this.frames.of(request);
        Download.xlsx(name(frame), Spreadsheet.of(NotesAsTable.of(this.exporting.take(actor, wall), frame)), response);
    }

    private static String name(Frame frame) {
        return frame.text("workshop.export.file");
    }

}
