package fi.yhdyspinta.identity.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@RequestMapping("/sign-in")
class SignInController {

    private final WaysIn ways;

    SignInController(WaysIn ways) {
        this.ways = ways;
    }

    @GetMapping
    String edit(@RequestParam(defaultValue = "/") String to, @RequestParam @Nullable String expired,
            @RequestParam @Nullable String busy, Model page) {
        var destination = Destination.safe(to);
        page.addAttribute("to", destination);
        page.addAttribute("way", this.ways.find(destination).orElse(null));
        page.addAttribute("problem",
                expired != null ? "identity.signIn.expired" : busy != null ? "identity.signIn.busy" : "");
        return "identity/signin/edit";
    }

    @GetMapping("/sent")
    String sent(@RequestParam(defaultValue = "") String email, Model page) {
        page.addAttribute("email", email);
        return "identity/signin/sent";
    }

    /**
     * The link opens a page with a button, since mail programs follow links before people
     * do.
     */
    @GetMapping("/link/{token}")
    String show(@PathVariable String token, @RequestParam(defaultValue = "/") String to, Model page) {
        page.addAttribute("token", token);
        page.addAttribute("to", Destination.safe(to));
        return "identity/signin/show";
    }

}
