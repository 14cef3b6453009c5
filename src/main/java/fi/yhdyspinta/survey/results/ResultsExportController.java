package fi.yhdyspinta.survey.results;

import java.io.IOException;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.survey.SurveyId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Results as files that Excel opens. */
@Controller
@RequestMapping("/{county}/surveys/{survey}/results")
class ResultsExportController {

    private final ResultsExports exports;

    ResultsExportController(ResultsExports exports) {
        this.exports = exports;
    }

    @GetMapping("/summary.csv")
    void summaryAsCsv(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.csv(this.exports.summary(actor, survey, Language.of(locale)), response);
    }

    @GetMapping("/summary.xlsx")
    void summaryAsXlsx(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.xlsx(this.exports.summary(actor, survey, Language.of(locale)), response);
    }

    @GetMapping("/answers.csv")
    void answersAsCsv(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.csv(this.exports.answers(actor, survey, Language.of(locale)), response);
    }

    @GetMapping("/answers.xlsx")
    void answersAsXlsx(Actor actor, @PathVariable SurveyId survey, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.xlsx(this.exports.everything(actor, survey, Language.of(locale)), response);
    }

}
