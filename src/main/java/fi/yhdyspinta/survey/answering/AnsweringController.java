package fi.yhdyspinta.survey.answering;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.answering.AnswerSheet.Problem;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The answering page. Everything on it works as a plain form; scripts only make it
 * pleasant. The form names the organisation it was opened for, so that choosing another
 * one in another tab does not lead the text astray.
 */
@Controller
@RequestMapping("/{county}/surveys/{survey}")
class AnsweringController {

    private final Sheets sheets;

    private final Answering answering;

    AnsweringController(Sheets sheets, Answering answering) {
        this.sheets = sheets;
        this.answering = answering;
    }

    @GetMapping("/answer")
    ModelAndView edit(Actor actor, @PathVariable SurveyId survey, @RequestParam @Nullable OrganisationId organisation) {
        return page(actor, survey, chosen(actor, organisation), List.of(), List.of(), false);
    }

    @PostMapping("/answer")
    ModelAndView save(Actor actor, County county, @PathVariable SurveyId survey,
            @RequestParam @Nullable OrganisationId organisation, HttpServletRequest request,
            RedirectAttributes redirect) {
        var own = chosen(actor, organisation);
        var attempt = this.answering.save(actor, survey, own, asked -> AnswerForm.read(asked, request));
        return answer(actor, county, survey, own, attempt, redirect);
    }

    @PostMapping("/submission")
    ModelAndView submit(Actor actor, County county, @PathVariable SurveyId survey,
            @RequestParam @Nullable OrganisationId organisation,
            @RequestParam(defaultValue = "false") boolean waitingToo, HttpServletRequest request,
            RedirectAttributes redirect) {
        var own = chosen(actor, organisation);
        var attempt = this.answering.submit(actor, survey, own, waitingToo, asked -> AnswerForm.read(asked, request));
        return answer(actor, county, survey, own, attempt, redirect);
    }

    @PostMapping("/answer/fields/{field}/settlement")
    ModelAndView settle(Actor actor, County county, @PathVariable SurveyId survey, @PathVariable String field,
            @RequestParam @Nullable OrganisationId organisation, @RequestParam String choice,
            HttpServletRequest request, RedirectAttributes redirect) {
        var own = chosen(actor, organisation);
        var attempt = this.answering.settle(actor, survey, own, field, Choice.of(choice),
                asked -> AnswerForm.read(asked, request));
        return answer(actor, county, survey, own, attempt, redirect);
    }

    private ModelAndView answer(Actor actor, County county, SurveyId survey, OrganisationId organisation,
            Attempt attempt, RedirectAttributes redirect) {
        var path = county.path() + "/surveys/" + survey;
        return switch (attempt) {
            case Attempt.Saved saved -> {
                redirect.addFlashAttribute(Frames.FLASH, "survey.answering.saved");
                yield new ModelAndView("redirect:" + path + "/answer?organisation=" + organisation);
            }
            case Attempt.Submitted submitted -> {
                redirect.addFlashAttribute(Frames.FLASH, "survey.answering.submitted");
                yield new ModelAndView("redirect:" + path + "/submission?organisation=" + organisation);
            }
            case Attempt.Incomplete incomplete ->
                refused(page(actor, survey, organisation, incomplete.problems(), List.of(), false));
            case Attempt.Unsettled unsettled ->
                refused(page(actor, survey, organisation, List.of(), unsettled.fields(), false));
            case Attempt.Waiting waiting -> refused(page(actor, survey, organisation, List.of(), List.of(), true));
            case Attempt.TooLate late -> refused(page(actor, survey, organisation, List.of(), List.of(), false));
        };
    }

    private ModelAndView page(Actor actor, SurveyId survey, OrganisationId organisation, List<Problem> problems,
            List<Outcome.Unsettled> unsettled, boolean asksFirst) {
        var sheet = this.sheets.open(actor, survey, organisation);
        var view = sheet.open() ? "survey/answering/edit" : "survey/answering/closed";
        return new ModelAndView(view, "page", new AnswerPage(sheet, actor.person(), problems, unsettled, asksFirst));
    }

    private static ModelAndView refused(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }

    private static OrganisationId chosen(Actor actor, @Nullable OrganisationId organisation) {
        actor.person();
        return organisation == null ? actor.organisation() : organisation;
    }

}
