package fi.yhdyspinta.identity.consent;

import java.util.List;

import fi.yhdyspinta.identity.ConsentKind;
import fi.yhdyspinta.identity.Consents;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A person's own consents. */
@Controller
@RequestMapping("/me/consents")
class ConsentController {

    private final Consents consents;

    ConsentController(Consents consents) {
        this.consents = consents;
    }

    @GetMapping
    String show(Model model) {
        var person = person();
        model.addAttribute("given",
                List.of(ConsentKind.values())
                    .stream()
                    .filter(kind -> this.consents.listGiven(kind, List.of(person)).contains(person))
                    .toList());
        model.addAttribute("log", this.consents.list(person));
        return "identity/consent/show";
    }

    @PostMapping
    String say(@RequestParam String kind, @RequestParam(defaultValue = "false") boolean given,
            RedirectAttributes redirect) {
        var person = person();
        this.consents.say(person,
                Typed.choice(ConsentKind.class, kind).orElseThrow(() -> new NotFound("No such consent")), given);
        redirect.addFlashAttribute(Frames.FLASH, given ? "identity.consent.given" : "identity.consent.withdrawn");
        return "redirect:/me/consents";
    }

    private static PersonId person() {
        return SignedIn.current().orElseThrow(() -> new Forbidden("Sign in first"));
    }

}
