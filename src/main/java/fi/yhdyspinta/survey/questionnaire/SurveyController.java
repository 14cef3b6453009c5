package fi.yhdyspinta.survey.questionnaire;

import java.time.Clock;
import java.util.function.Consumer;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of surveys, a survey's own page, and opening and closing it. */
@Controller
@RequestMapping("/{county}/surveys")
class SurveyController {

    private final Surveys surveys;

    private final SurveyDesk desk;

    private final Clock clock;

    SurveyController(Surveys surveys, SurveyDesk desk, Clock clock) {
        this.surveys = surveys;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, Model page) {
        page.addAttribute("surveys", this.surveys.list(actor));
        return "survey/questionnaire/list";
    }

    @GetMapping("/{survey}")
    ModelAndView show(Actor actor, @PathVariable SurveyId survey) {
        return page(this.desk.get(actor, survey));
    }

    @PostMapping("/{survey}/opening")
    ModelAndView open(Actor actor, County county, @PathVariable SurveyId survey, @ModelAttribute OpeningForm form,
            RedirectAttributes redirect) {
        return until(actor, county, survey, form, redirect, "survey.show.opened",
                id -> this.surveys.open(actor, id, form.closing()));
    }

    @PostMapping("/{survey}/reopening")
    ModelAndView reopen(Actor actor, County county, @PathVariable SurveyId survey, @ModelAttribute OpeningForm form,
            RedirectAttributes redirect) {
        return until(actor, county, survey, form, redirect, "survey.show.opened",
                id -> this.surveys.reopen(actor, id, form.closing()));
    }

    @PostMapping("/{survey}/closing-time")
    ModelAndView setClosing(Actor actor, County county, @PathVariable SurveyId survey, @ModelAttribute OpeningForm form,
            RedirectAttributes redirect) {
        return until(actor, county, survey, form, redirect, "survey.show.closingSet",
                id -> this.surveys.setClosing(actor, id, form.closing()));
    }

    @PostMapping("/{survey}/closing")
    ModelAndView close(Actor actor, County county, @PathVariable SurveyId survey, RedirectAttributes redirect) {
        this.surveys.close(actor, survey);
        redirect.addFlashAttribute(Frames.FLASH, "survey.show.closed");
        return back(county, survey);
    }

    private ModelAndView until(Actor actor, County county, SurveyId survey, OpeningForm form,
            RedirectAttributes redirect, String done, Consumer<SurveyId> deed) {
        if (!form.isValid(this.clock.instant())) {
            var refused = page(this.desk.get(actor, survey).withError("survey.show.closingPast"));
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        deed.accept(survey);
        redirect.addFlashAttribute(Frames.FLASH, done);
        return back(county, survey);
    }

    private static ModelAndView back(County county, SurveyId survey) {
        return new ModelAndView("redirect:" + county.path() + "/surveys/" + survey);
    }

    private ModelAndView page(SurveyPage page) {
        var way = this.desk.findOrigin(page.survey().process());
        return new ModelAndView("survey/questionnaire/show", "page", page.from(way));
    }

}
