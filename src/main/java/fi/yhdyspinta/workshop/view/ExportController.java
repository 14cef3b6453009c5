package fi.yhdyspinta.workshop.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
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

    @GetMapping("/export.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable WallId wall, HttpServletRequest request) throws IOException {
        var frame = this.frames.of(request);
        var content = new ByteArrayOutputStream();
        new CsvWriter().write(NotesAsTable.of(this.exporting.take(actor, wall), frame), content);
        return file(frame, "csv", "text/csv;charset=UTF-8", content.toByteArray());
    }

    @GetMapping("/export.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @PathVariable WallId wall, HttpServletRequest request) throws IOException {
        var frame = this.frames.of(request);
        var content = new ByteArrayOutputStream();
        var table = NotesAsTable.of(this.exporting.take(actor, wall), frame);
        new XlsxWriter().write(Spreadsheet.of(table), content);
        return file(frame, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                content.toByteArray());
    }

    private static ResponseEntity<byte[]> file(Frame frame, String ending, String type, byte[] content) {
        var name = ContentDisposition.attachment().filename(frame.text("workshop.export.file") + "." + ending).build();
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .header(HttpHeaders.CONTENT_TYPE, type)
            .body(content);
    }

}
