package fi.yhdyspinta.outcome.action;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.ReasonPage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The ends of an action that need a reason: it is given up, or it should not have been
 * there.
 */
@Controller
@RequestMapping("/{county}/actions/{action}")
class ActionEndController {

    private final AgreedActions actions;

    private final Ways ways;

    ActionEndController(AgreedActions actions, Ways ways) {
        this.actions = actions;
        this.ways = ways;
    }

    @GetMapping("/abandonment")
    String askAbandonment(Actor actor, County county, @PathVariable AgreedActionId action, Locale locale, Model model) {
        ActionPolicy.requireFollower(actor, this.actions.get(actor, action));
        model.addAttribute("page", page("outcome.removal.abandonment", "/abandonment", actor, county, action, locale));
        return "platform/reason";
    }

    @PostMapping("/abandonment")
    String abandon(Actor actor, County county, @PathVariable AgreedActionId action,
            @RequestParam(defaultValue = "") String reason, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("page",
                    page("outcome.removal.abandonment", "/abandonment", actor, county, action, locale)
                        .unanswered(reason));
            return "platform/reason";
        }
        this.actions.drop(actor, action, reason);
        redirect.addFlashAttribute(Frames.FLASH, "outcome.action.dropped");
        return "redirect:" + county.path() + "/actions/" + action;
    }

    @GetMapping("/removal")
    String askRemoval(Actor actor, County county, @PathVariable AgreedActionId action, Locale locale, Model model) {
        ActionPolicy.requireEditor(actor, this.actions.get(actor, action));
        model.addAttribute("page", page("outcome.removal.action", "/removal", actor, county, action, locale));
        return "platform/reason";
    }

    @PostMapping("/removal")
    String remove(Actor actor, County county, @PathVariable AgreedActionId action,
            @RequestParam(defaultValue = "") String reason, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("page",
                    page("outcome.removal.action", "/removal", actor, county, action, locale).unanswered(reason));
            return "platform/reason";
        }
        this.actions.remove(actor, action, reason);
        redirect.addFlashAttribute(Frames.FLASH, "outcome.action.removed");
        return "redirect:" + county.path() + "/actions/" + action;
    }

    private ReasonPage page(String key, String end, Actor actor, County county, AgreedActionId id, Locale locale) {
        var address = county.path() + "/actions/" + id;
        var known = this.actions.get(actor, id);
        return ReasonPage.asking(key, known.what().in(Language.of(locale)), address + end, address,
                this.ways.isExample(known.process()));
    }

}
