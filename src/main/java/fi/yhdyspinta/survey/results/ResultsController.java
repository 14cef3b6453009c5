package fi.yhdyspinta.survey.results;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The results of a survey: figures, and open answers to read. */
@Controller
@RequestMapping("/{county}/surveys/{survey}/results")
class ResultsController {

    private final Results results;

    private final OpenAnswerLists openAnswers;

    private final WayBack wayBack;

    ResultsController(Results results, OpenAnswerLists openAnswers, WayBack wayBack) {
        this.results = results;
        this.openAnswers = openAnswers;
        this.wayBack = wayBack;
    }

    @GetMapping
    String show(Actor actor, County county, @PathVariable SurveyId survey,
            @RequestParam(defaultValue = "false") String whole, Locale locale, Model page) {
        var results = this.results.show(actor, survey, whole.equals("true"));
        page.addAttribute("results", results);
        page.addAttribute("crumbs", this.wayBack.of(county, Language.of(locale), results));
        return "survey/results/show";
    }

    @GetMapping("/open-answers")
    String list(Actor actor, County county, @PathVariable SurveyId survey, @ModelAttribute OpenAnswerForm form,
            Locale locale, Model page) {
        var answers = this.openAnswers.list(actor, survey, form.toFilter());
        page.addAttribute("page", answers);
        page.addAttribute("form", form);
        page.addAttribute("crumbs", this.wayBack.of(county, Language.of(locale), answers.results()));
        return "survey/results/openAnswers";
    }

}
