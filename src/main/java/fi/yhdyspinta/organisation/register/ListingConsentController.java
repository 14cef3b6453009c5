package fi.yhdyspinta.organisation.register;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * That an organisation agrees to stand in the public list, written down by the
 * coordinator.
 */
@Controller
@RequestMapping("/{county}/organisations/{organisation}/consent")
class ListingConsentController {

    private final Register register;

    ListingConsentController(Register register) {
        this.register = register;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable OrganisationId organisation, Model model) {
        actor.require(Role.COORDINATOR);
        return page(this.register.get(actor, organisation), "", this.register.today().toString(), Map.of(), model);
    }

    @PostMapping
    String record(Actor actor, County county, @PathVariable OrganisationId organisation,
            @RequestParam(defaultValue = "") String giver, @RequestParam(defaultValue = "") String consentOn,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        var problems = problems(giver, consentOn);
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(this.register.get(actor, organisation), giver, consentOn, problems, model);
        }
        var day = EntryRules.day(consentOn);
        this.register.agree(actor, organisation,
                new Consent(day == null ? this.register.today() : LocalDate.parse(day), giver.strip()));
        redirect.addFlashAttribute(Frames.FLASH, "organisation.register.consent.recorded");
        return "redirect:" + county.path() + "/organisations/" + organisation;
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable OrganisationId organisation,
            RedirectAttributes redirect) {
        this.register.agree(actor, organisation, null);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.register.consent.withdrawn");
        return "redirect:" + county.path() + "/organisations/" + organisation;
    }

    private Map<String, String> problems(String giver, String consentOn) {
        var problems = new LinkedHashMap<String, String>();
        if (giver.isBlank()) {
            problems.put("giver", "organisation.register.consent.giver.missing");
        }
        else {
            EntryRules.problem(Column.CONSENT_GIVER, giver).ifPresent(key -> problems.put("giver", key));
        }
        var day = EntryRules.day(consentOn);
        if (!consentOn.isBlank() && day == null) {
            problems.put("consentOn", "organisation.register.endedOn.wrong");
        }
        else if (day != null && LocalDate.parse(day).isAfter(this.register.today())) {
            problems.put("consentOn", "organisation.register.consent.on.later");
        }
        return problems;
    }

    private static String page(Entry entry, String giver, String consentOn, Map<String, String> problems, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("giver", giver);
        model.addAttribute("consentOn", consentOn);
        model.addAttribute("problems", problems);
        return "organisation/register/consent";
    }

}
