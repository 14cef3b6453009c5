package fi.yhdyspinta.organisation.seatfile;

import java.io.IOException;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The seats of a body as a file that Excel opens. */
@Controller
@RequestMapping("/{county}/bodies/{body}")
class SeatFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SeatFile file;

    SeatFileController(SeatFile file) {
        this.file = file;
    }

    @GetMapping("/seats.csv")
    void csv(Actor actor, @PathVariable BodyId body, Locale locale, HttpServletResponse response) throws IOException {
        var sheet = this.file.write(actor, body, Language.of(locale));
        begin(response, "text/csv;charset=UTF-8", sheet.name() + ".csv");
        new CsvWriter().write(sheet, response.getOutputStream());
    }

    @GetMapping("/seats.xlsx")
    void xlsx(Actor actor, @PathVariable BodyId body, Locale locale, HttpServletResponse response) throws IOException {
        var sheet = this.file.write(actor, body, Language.of(locale));
        begin(response, XLSX, sheet.name() + ".xlsx");
        new XlsxWriter().write(Spreadsheet.of(sheet), response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

}
