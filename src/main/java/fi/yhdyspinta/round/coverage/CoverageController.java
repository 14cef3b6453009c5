package fi.yhdyspinta.round.coverage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far a round reaches, as a page and as a table to take along. */
@Controller
@RequestMapping("/{county}/rounds/{key}")
class CoverageController {

    private final Coverages coverages;

    private final Frames frames;

    CoverageController(Coverages coverages, Frames frames) {
        this.coverages = coverages;
        this.frames = frames;
    }

    @GetMapping("/coverage")
    String show(Actor actor, @PathVariable String key, Model page) {
        var sight = this.coverages.get(actor, key);
        page.addAttribute("round", sight.round());
        page.addAttribute("coverage", sight.coverage());
        return "round/coverage/show";
    }

    @GetMapping("/coverage.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable String key, HttpServletRequest request) throws IOException {
        var content = new ByteArrayOutputStream();
        new CsvWriter().write(table(actor, key, request), content);
        return file(key + "-kattavuus.csv", "text/csv;charset=UTF-8", content.toByteArray());
    }

    @GetMapping("/coverage.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, @PathVariable String key, HttpServletRequest request) throws IOException {
        var content = new ByteArrayOutputStream();
        new XlsxWriter().write(Spreadsheet.of(table(actor, key, request)), content);
        return file(key + "-kattavuus.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                content.toByteArray());
    }

    private Spreadsheet.Sheet table(Actor actor, String key, HttpServletRequest request) {
        return CoverageTable.of(this.coverages.get(actor, key).coverage(), this.frames.of(request));
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString())
            .header(HttpHeaders.CONTENT_TYPE, type)
            .body(content);
    }

}
