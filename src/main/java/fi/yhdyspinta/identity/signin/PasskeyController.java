package fi.yhdyspinta.identity.signin;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Passkeys: the own ones, and signing in with one. */
@Controller
class PasskeyController {

    private static final String CREATION = "passkey.creation";

    private static final String CHALLENGE = "passkey.challenge";

    private static final int UNPROCESSABLE = 422;

    private final Passkeys passkeys;

    private final HttpSessionSecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

    PasskeyController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping("/me/passkeys")
    String list(Model page) {
        return list("", false, page);
    }

    @PostMapping("/me/passkeys/options")
    ResponseEntity<String> begin(HttpServletRequest request) {
        person();
        var asked = this.passkeys.begin(authentication());
        request.getSession().setAttribute(CREATION, asked);
        return json(this.passkeys.written(asked));
    }

    @PostMapping("/me/passkeys")
    String add(@RequestParam(defaultValue = "") String credential, @RequestParam(defaultValue = "") String name,
            HttpServletRequest request, HttpServletResponse response, Model page) {
        person();
        var asked = (PublicKeyCredentialCreationOptions) take(request, CREATION);
        var named = name.isBlank() ? "–" : name.strip();
        if (asked == null || named.length() > PasskeyNameForm.LONGEST || !this.passkeys.add(asked, credential, named)) {
            response.setStatus(UNPROCESSABLE);
            return list(name, true, page);
        }
        return "redirect:/me/passkeys";
    }

    @GetMapping("/me/passkeys/{passkey}/removal")
    String askRemoval(@PathVariable PasskeyId passkey, Model page) {
        page.addAttribute("passkey", this.passkeys.get(person(), passkey));
        return "identity/signin/passkeyRemoval";
    }

    @PostMapping("/me/passkeys/{passkey}/removal")
    String remove(@PathVariable PasskeyId passkey, RedirectAttributes redirect) {
        this.passkeys.remove(person(), passkey);
        redirect.addFlashAttribute(Frames.FLASH, "identity.passkey.removed");
        return "redirect:/me/passkeys";
    }

    @PostMapping("/sign-in/passkey/options")
    ResponseEntity<String> challenge(HttpServletRequest request) {
        var asked = this.passkeys.challenge();
        request.getSession().setAttribute(CHALLENGE, asked);
        return json(this.passkeys.written(asked));
    }

    /**
     * Answers where to go. The session gets a new id, as with every way of signing in.
     */
    @PostMapping("/sign-in/passkey")
    ResponseEntity<Map<String, String>> signIn(@RequestParam(defaultValue = "") String credential,
            HttpServletRequest request, HttpServletResponse response) {
        var asked = (PublicKeyCredentialRequestOptions) take(request, CHALLENGE);
        var person = asked == null ? null : this.passkeys.recognise(asked, credential).orElse(null);
        if (person == null) {
            return ResponseEntity.status(HttpServletResponse.SC_UNAUTHORIZED).build();
        }
        request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(new SignedIn(person.toString()), null, List.of()));
        SecurityContextHolder.setContext(context);
        this.contexts.saveContext(context, request, response);
        return ResponseEntity.ok(Map.of("to", Destination.of(request)));
    }

    private String list(String name, boolean failed, Model page) {
        page.addAttribute("passkeys", this.passkeys.list(person()));
        page.addAttribute("name", name);
        page.addAttribute("failed", failed);
        return "identity/signin/passkeys";
    }

    /** What was asked is answered once. */
    private static @Nullable Object take(HttpServletRequest request, String name) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        var asked = session.getAttribute(name);
        session.removeAttribute(name);
        return asked;
    }

    private static ResponseEntity<String> json(String text) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(text);
    }

    private static PersonId person() {
        return SignedIn.current().orElseThrow(() -> new Forbidden("Sign in first"));
    }

    private static Authentication authentication() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new Forbidden("Sign in first");
        }
        return authentication;
    }

}
