package fi.yhdyspinta.survey.results;

import java.io.IOException;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import fi.yhdyspinta.survey.SurveyId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Results as files that Excel opens. */
@Controller
@RequestMapping("/{county}/surveys/{survey}/results")
class ResultsExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final ResultsExports exports;

    ResultsExportController(ResultsExports exports) {
        this.exports = exports;
    }

    @GetMapping("/summary.csv")
    void summaryAsCsv(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        csv(this.exports.summary(actor, survey, Language.of(locale)), response);
    }

    @GetMapping("/summary.xlsx")
    void summaryAsXlsx(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        xlsx(Spreadsheet.of(this.exports.summary(actor, survey, Language.of(locale))), response);
    }

    @GetMapping("/answers.csv")
    void answersAsCsv(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        csv(this.exports.answers(actor, survey, Language.of(locale)), response);
    }

    @GetMapping("/answers.xlsx")
    void answersAsXlsx(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        xlsx(this.exports.everything(actor, survey, Language.of(locale)), response);
    }

    private static void csv(Sheet sheet, HttpServletResponse response) throws IOException {
        begin(response, "text/csv;charset=UTF-8", sheet.name() + ".csv");
        new CsvWriter().write(sheet, response.getOutputStream());
    }

    private static void xlsx(Spreadsheet spreadsheet, HttpServletResponse response) throws IOException {
        begin(response, XLSX, spreadsheet.sheets().getFirst().name() + ".xlsx");
        new XlsxWriter().write(spreadsheet, response.getOutputStream());
    }

    private static void begin(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

}
