package fi.yhdyspinta.report.summary;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The summary as it is read and taken along. */
@Controller
@RequestMapping("/{county}/rounds/{round}/summary")
class SummaryController {

    private final Reading reading;

    private final SummaryFiles files;

    SummaryController(Reading reading, SummaryFiles files) {
        this.reading = reading;
        this.files = files;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String round, Model page) {
        page.addAttribute("sight", this.reading.show(actor, round));
        return "report/summary/show";
    }

    @GetMapping("/versions/{number:[0-9]{1,6}}")
    String showVersion(Actor actor, @PathVariable String round, @PathVariable int number, Model page) {
        page.addAttribute("sight", this.reading.showVersion(actor, round, number));
        return "report/summary/show";
    }

    @GetMapping("/versions/{number:[0-9]{1,6}}.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String round, @PathVariable int number, Locale locale) {
        return file(this.files.version(actor, round, number, Language.of(locale), FileFormat.PDF), round + "-" + number,
                FileFormat.PDF);
    }

    @GetMapping("/versions/{number:[0-9]{1,6}}.docx")
    ResponseEntity<byte[]> docx(Actor actor, @PathVariable String round, @PathVariable int number, Locale locale) {
        return file(this.files.version(actor, round, number, Language.of(locale), FileFormat.DOCX),
                round + "-" + number, FileFormat.DOCX);
    }

    @GetMapping("/draft.pdf")
    ResponseEntity<byte[]> draftPdf(Actor actor, @PathVariable String round, Locale locale) {
        return file(this.files.draft(actor, round, Language.of(locale), FileFormat.PDF), round, FileFormat.PDF);
    }

    @GetMapping("/draft.docx")
    ResponseEntity<byte[]> draftDocx(Actor actor, @PathVariable String round, Locale locale) {
        return file(this.files.draft(actor, round, Language.of(locale), FileFormat.DOCX), round, FileFormat.DOCX);
    }

    private static ResponseEntity<byte[]> file(byte[] content, String name, FileFormat format) {
        var disposition = ContentDisposition.attachment().filename("yhteenveto-" + name + "." + format.ending());
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType(format.mediaType()))
            .header(HttpHeaders.CONTENT_DISPOSITION, disposition.build().toString())
            .body(content);
    }

}
