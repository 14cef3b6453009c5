package fi.yhdyspinta.outcome.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Telling how an action goes. */
@Controller
@RequestMapping("/{county}/actions/{action}/follow-ups")
class FollowUpController {

    private final FollowUps followUps;

    private final AgreedActions actions;

    private final Clock clock;

    private final Ways ways;

    FollowUpController(FollowUps followUps, AgreedActions actions, Clock clock, Ways ways) {
        this.followUps = followUps;
        this.actions = actions;
        this.clock = clock;
        this.ways = ways;
    }

    @GetMapping("/new")
    String fresh(Actor actor, @PathVariable AgreedActionId action, Model model) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        return form(actor, action, FollowUpForm.on(today), Map.of(), model);
    }

    @PostMapping
    String tell(Actor actor, County county, @PathVariable AgreedActionId action, @ModelAttribute FollowUpForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return form(actor, action, form, form.problems(), model);
        }
        this.followUps.tell(actor, action, form.toTelling());
        redirect.addFlashAttribute(Frames.FLASH, "outcome.followUp.told");
        return "redirect:" + county.path() + "/actions/" + action;
    }

    private String form(Actor actor, AgreedActionId id, FollowUpForm form, Map<String, String> problems, Model model) {
        var action = this.actions.get(actor, id);
        ActionPolicy.requireFollower(actor, action);
        model.addAttribute("action", action);
        model.addAttribute("example", this.ways.isExample(action.process()));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "outcome/action/followUp";
    }

}
