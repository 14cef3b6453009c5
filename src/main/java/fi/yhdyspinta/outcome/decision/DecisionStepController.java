package fi.yhdyspinta.outcome.decision;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A decision item's page, and its way from sending to publication. */
@Controller
@RequestMapping("/{county}/decisions/{decision}")
class DecisionStepController {

    private final Decisions decisions;

    private final DecisionPages pages;

    private final Ways ways;

    DecisionStepController(Decisions decisions, DecisionPages pages, Ways ways) {
        this.decisions = decisions;
        this.pages = pages;
        this.ways = ways;
    }

    @GetMapping
    String show(Actor actor, @PathVariable DecisionId decision, Model model) {
        return page(actor, decision, RulingForm.empty(), Map.of(), model);
    }

    @PostMapping("/sending")
    String send(Actor actor, County county, @PathVariable DecisionId decision, RedirectAttributes redirect) {
        this.decisions.send(actor, decision);
        return done("outcome.decision.sent", county, decision, redirect);
    }

    @PostMapping("/agenda")
    String schedule(Actor actor, County county, @PathVariable DecisionId decision,
            @RequestParam(defaultValue = "") String meetingOn, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var date = Typed.date(meetingOn);
        if (date.isEmpty()) {
            response.setStatus(422);
            return page(actor, decision, RulingForm.empty(), Map.of("meetingOn", "outcome.decision.meeting.missing"),
                    model);
        }
        this.decisions.schedule(actor, decision, date.get());
        return done("outcome.decision.scheduled", county, decision, redirect);
    }

    @PostMapping("/ruling")
    String record(Actor actor, County county, @PathVariable DecisionId decision, @ModelAttribute RulingForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return page(actor, decision, form, form.problems(), model);
        }
        if (this.decisions.get(actor, decision).findRuling().isPresent()) {
            response.setStatus(409);
            return page(actor, decision, form, Map.of(), model);
        }
        this.decisions.record(actor, decision, form.toRuling());
        return done("outcome.decision.recorded", county, decision, redirect);
    }

    @PostMapping("/publication")
    String publish(Actor actor, County county, @PathVariable DecisionId decision, RedirectAttributes redirect) {
        this.decisions.publish(actor, decision);
        return done("outcome.decision.published", county, decision, redirect);
    }

    private static String done(String said, County county, DecisionId decision, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, said);
        return "redirect:" + county.path() + "/decisions/" + decision;
    }

    private String page(Actor actor, DecisionId decision, RulingForm form, Map<String, String> problems, Model model) {
        var page = this.pages.get(actor, decision);
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("origin", this.ways.find(page.decision().item().process()));
        return "outcome/decision/show";
    }

}
