package fi.yhdyspinta.home.data;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asking to be erased, and confirming it by the link of the mail. */
@Controller
class ErasureController {

    private final Erasures erasures;

    ErasureController(Erasures erasures) {
        this.erasures = erasures;
    }

    @GetMapping("/me/data/erasure")
    String show(Model model) {
        model.addAttribute("counties", this.erasures.listToHandOver(person()));
        return "home/data/erasure";
    }

    @PostMapping("/me/data/erasure")
    String ask(RedirectAttributes redirect) {
        this.erasures.ask(person());
        redirect.addFlashAttribute(Frames.FLASH, "home.erasure.sent");
        return "redirect:/me/data";
    }

    @GetMapping("/me/erasure/{token}")
    String open(@PathVariable String token, Model model) {
        model.addAttribute("counties", this.erasures.listToHandOver(this.erasures.get(token)));
        model.addAttribute("token", token);
        return "home/data/confirm";
    }

    @PostMapping("/me/erasure/{token}")
    String confirm(@PathVariable String token, HttpServletRequest request, RedirectAttributes redirect) {
        var erased = this.erasures.get(token);
        this.erasures.confirm(token);
        HttpSession session = request.getSession(false);
        if (session != null && SignedIn.current().filter(erased::equals).isPresent()) {
            session.invalidate();
        }
        redirect.addFlashAttribute(Frames.FLASH, "home.erasure.done");
        return "redirect:/";
    }

    private static PersonId person() {
        return SignedIn.current().orElseThrow(() -> new Forbidden("Sign in first"));
    }

}
