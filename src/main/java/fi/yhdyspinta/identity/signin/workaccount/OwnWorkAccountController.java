package fi.yhdyspinta.identity.signin.workaccount;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking the own work account off the ways of signing in. */
@Controller
@RequestMapping("/me/work-account/removal")
class OwnWorkAccountController {

    private final LinkedAccounts accounts;

    OwnWorkAccountController(LinkedAccounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String ask(Model page) {
        page.addAttribute("account", this.accounts.get(person()));
        return "identity/workaccount/removal";
    }

    @PostMapping
    String remove(RedirectAttributes redirect) {
        this.accounts.remove(person());
        redirect.addFlashAttribute(Frames.FLASH, "identity.workAccount.removed");
        return "redirect:/me";
    }

    private static PersonId person() {
        return SignedIn.current().orElseThrow(() -> new Forbidden("Sign in first"));
    }

}
