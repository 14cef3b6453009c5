package fi.yhdyspinta.workshop.view;

import java.nio.charset.StandardCharsets;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.workshop.WallId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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
    ResponseEntity<byte[]> markdown(Actor actor, @PathVariable WallId wall, HttpServletRequest request) {
        var frame = this.frames.of(request);
        var taken = this.exporting.take(actor, wall);
        return file(frame, "md", "text/markdown;charset=UTF-8",
                NotesAsMarkdown.of(taken, frame).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> file(Frame frame, String ending, String type, byte[] content) {
        var name = ContentDisposition.attachment().filename(frame.text("workshop.export.file") + "." + ending).build();
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .header(HttpHeaders.CONTENT_TYPE, type)
            .body(content);
    }

}
