package fi.yhdyspinta.outcome.action;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.ReasonPage;
import fi.yhdyspinta.platform.web.Typed;
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
 * What one's own organisation promises: accepting, declining, putting it in other words.
 */
@Controller
@RequestMapping("/{county}")
class CommitmentController {

    private final AgreedActions actions;

    private final ActionPages pages;

    private final Ways ways;

    CommitmentController(AgreedActions actions, ActionPages pages, Ways ways) {
        this.actions = actions;
        this.pages = pages;
        this.ways = ways;
    }

    @GetMapping("/promises")
    String list(Actor actor, Model model) {
        var promises = this.pages.promises(actor);
        model.addAttribute("promises", promises);
        model.addAttribute("example", promises.processes().anyMatch(this.ways::isExample));
        return "outcome/action/promises";
    }

    @PostMapping("/actions/{action}/acceptance")
    String accept(Actor actor, County county, @PathVariable AgreedActionId action,
            @RequestParam OrganisationId organisation, RedirectAttributes redirect) {
        this.actions.accept(actor, action, organisation);
        redirect.addFlashAttribute(Frames.FLASH, "outcome.action.accepted");
        return "redirect:" + county.path() + "/actions/" + action;
    }

    @GetMapping("/actions/{action}/refusal")
    String askRefusal(Actor actor, County county, @PathVariable AgreedActionId action,
            @RequestParam OrganisationId organisation, Locale locale, Model model) {
        model.addAttribute("page", refusal(actor, county, action, organisation, locale));
        return "platform/reason";
    }

    @PostMapping("/actions/{action}/refusal")
    String decline(Actor actor, County county, @PathVariable AgreedActionId action,
            @RequestParam OrganisationId organisation, @RequestParam(defaultValue = "") String reason, Locale locale,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("page", refusal(actor, county, action, organisation, locale).unanswered(reason));
            return "platform/reason";
        }
        this.actions.decline(actor, action, organisation, reason);
        redirect.addFlashAttribute(Frames.FLASH, "outcome.action.declined");
        return "redirect:" + county.path() + "/actions/" + action;
    }

    @PostMapping("/actions/{action}/promise")
    String promise(Actor actor, County county, @PathVariable AgreedActionId action,
            @RequestParam OrganisationId organisation, @RequestParam(defaultValue = "") String promise,
            RedirectAttributes redirect) {
        this.actions.promise(actor, action, new Promise(organisation, Typed.orNull(promise)));
        redirect.addFlashAttribute(Frames.FLASH, "outcome.action.changed");
        return "redirect:" + county.path() + "/actions/" + action;
    }

    private ReasonPage refusal(Actor actor, County county, AgreedActionId id, OrganisationId organisation,
            Locale locale) {
        var action = this.actions.get(actor, id);
        ActionPolicy.requireParty(actor, action, organisation);
        var address = county.path() + "/actions/" + id;
        return ReasonPage.asking("outcome.removal.refusal", action.what().in(Language.of(locale)),
                address + "/refusal?organisation=" + organisation, address, this.ways.isExample(action.process()));
    }

}
