package fi.yhdyspinta.survey.answering;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.TypedId;
import fi.yhdyspinta.platform.live.LiveStreams;
import fi.yhdyspinta.platform.live.LiveTopic;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.survey.SurveyId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the answering page asks for while somebody writes: field by field, and live. */
@Controller
@RequestMapping("/{county}/surveys/{survey}/answer")
class FieldController {

    private final Answering answering;

    private final Company company;

    private final FieldHistory history;

    private final LiveStreams live;

    private final Frames frames;

    private final Clock clock;

    FieldController(Answering answering, Company company, FieldHistory history, LiveStreams live, Frames frames,
            Clock clock) {
        this.answering = answering;
        this.company = company;
        this.history = history;
        this.live = live;
        this.frames = frames;
        this.clock = clock;
    }

    /**
     * What became of a field.
     *
     * @param state "kept", "conflict" when somebody else's text stands there, or
     * "tooLong"
     * @param passages how the two texts differ, in a conflict
     * @param at when, as people read it
     */
    record FieldAnswer(String field, String state, String value, int revision, List<Passage> passages, String at) {
    }

    @PostMapping("/fields")
    @ResponseBody
    FieldAnswer keep(Actor actor, @PathVariable SurveyId survey, @RequestParam OrganisationId organisation,
            @RequestParam String field, @RequestParam String value, @RequestParam String revision,
            @RequestParam @Nullable String ancestor, @RequestParam @Nullable String lost,
            @RequestParam(defaultValue = "false") boolean settles, HttpServletRequest request) {
        var known = Field.find(this.answering.survey(actor, survey, organisation), field)
            .orElseThrow(() -> new NotFound("No such field"));
        var typed = new Typed(known, value, AnswerForm.number(revision), ancestor, lost, settles);
        return answer(this.answering.keep(actor, survey, organisation, typed), this.frames.of(request));
    }

    @PostMapping("/presence")
    @ResponseBody
    Company.News arrive(Actor actor, @PathVariable SurveyId survey, @RequestParam OrganisationId organisation,
            @RequestParam(defaultValue = "0") long since) {
        return this.company.arrive(actor, survey, organisation, since);
    }

    @PostMapping("/absence")
    @ResponseBody
    String leave(Actor actor, @PathVariable SurveyId survey, @RequestParam OrganisationId organisation) {
        this.company.leave(actor, survey, organisation);
        return "";
    }

    /** A token for a page whose session has been renewed in another tab. */
    @GetMapping(path = "/token")
    @ResponseBody
    String token(Actor actor, @PathVariable SurveyId survey, @RequestParam OrganisationId organisation,
            HttpServletRequest request) {
        this.answering.survey(actor, survey, organisation);
        return this.frames.of(request).csrf();
    }

    @GetMapping("/stream")
    void stream(Actor actor, @PathVariable SurveyId survey, @RequestParam OrganisationId organisation,
            @RequestParam(defaultValue = "0") long since, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        this.answering.survey(actor, survey, organisation);
        var topic = new LiveTopic(actor.county().value(), Drafts.LIVE_KIND, Response.idOf(survey, organisation));
        this.live.open(request, response, topic, actor.person().toString(), "all", since);
    }

    @GetMapping("/fields/{field}/history")
    String history(Actor actor, @PathVariable SurveyId survey, @PathVariable String field,
            @RequestParam OrganisationId organisation, Model page) {
        page.addAttribute("past", this.history.get(actor, survey, organisation, field));
        page.addAttribute("organisation", organisation);
        return "survey/answering/history";
    }

    @PostMapping("/fields/{field}/restoration")
    String restore(Actor actor, County county, @PathVariable SurveyId survey, @PathVariable String field,
            @RequestParam OrganisationId organisation, @RequestParam String text, RedirectAttributes redirect) {
        UUID former = TypedId.parse(text);
        this.history.restore(actor, survey, organisation, field, former);
        redirect.addFlashAttribute(Frames.FLASH, "survey.answering.restored");
        return "redirect:" + county.path() + "/surveys/" + survey + "/answer?organisation=" + organisation + "#"
                + field;
    }

    private FieldAnswer answer(Outcome outcome, Frame frame) {
        var at = frame.time(this.clock.instant());
        return switch (outcome) {
            case Outcome.Kept kept ->
                new FieldAnswer(kept.field().name(), "kept", kept.value(), kept.revision(), List.of(), at);
            case Outcome.Conflict conflict -> new FieldAnswer(conflict.field().name(), "conflict", conflict.theirs(),
                    conflict.revision(), Passage.compare(conflict.mine(), conflict.theirs()), at);
            case Outcome.TooLong tooLong ->
                new FieldAnswer(tooLong.field().name(), "tooLong", "", tooLong.revision(), List.of(), at);
        };
    }

}
