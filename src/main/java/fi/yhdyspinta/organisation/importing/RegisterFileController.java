package fi.yhdyspinta.organisation.importing;

import java.io.IOException;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.register.RegisterForm;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register, as it is searched, as a file that Excel opens. */
@Controller
@RequestMapping("/{county}/organisations")
class RegisterFileController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final RegisterFile file;

    RegisterFileController(RegisterFile file) {
        this.file = file;
    }

    @GetMapping("/register.csv")
    void csv(Actor actor, @ModelAttribute RegisterForm form, Locale locale, HttpServletResponse response)
            throws IOException {
        var sheet = this.file.write(actor, form.toFilter(), Language.of(locale));
        begin(response, "text/csv;charset=UTF-8", sheet.name() + ".csv");
        new CsvWriter().write(sheet, response.getOutputStream());
    }

    @GetMapping("/register.xlsx")
    void xlsx(Actor actor, @ModelAttribute RegisterForm form, Locale locale, HttpServletResponse response)
            throws IOException {
        var sheet = this.file.write(actor, form.toFilter(), Language.of(locale));
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
