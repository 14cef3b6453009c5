package fi.yhdyspinta.identity.signin;

import java.util.Map;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
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

/** The name by which a person tells one passkey from another. */
@Controller
@RequestMapping("/me/passkeys/{passkey}/name")
class PasskeyNameController {

    private final Passkeys passkeys;

    PasskeyNameController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping
    String ask(@PathVariable PasskeyId passkey, Model page) {
        return form(known(passkey), page);
    }

    @PostMapping
    String rename(@PathVariable PasskeyId passkey, @ModelAttribute PasskeyNameForm form,
            @RequestParam(defaultValue = "") String began, Model page, HttpServletResponse response,
            RedirectAttributes redirect) {
        var edit = known(passkey).typed(form, began);
        if (this.passkeys.isTaken(person(), form.name().strip(), passkey)) {
            edit = edit.with(Map.of("name", "identity.passkey.name.taken"));
        }
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(edit, page);
        }
        this.passkeys.rename(person(), passkey, form.name().strip());
        redirect.addFlashAttribute(Frames.FLASH, "identity.passkey.renamed");
        return "redirect:/me/passkeys";
    }

    private EditPage<PasskeyNameForm> known(PasskeyId id) {
        return EditPage.of(new PasskeyNameForm(this.passkeys.get(person(), id).name()), "/me/passkeys/" + id + "/name");
    }

    private static String form(EditPage<PasskeyNameForm> edit, Model page) {
        page.addAttribute("edit", edit);
        return "identity/signin/passkeyName";
    }

    private static PersonId person() {
        return SignedIn.current().orElseThrow(() -> new Forbidden("Sign in first"));
    }

}
