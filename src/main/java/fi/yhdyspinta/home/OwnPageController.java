package fi.yhdyspinta.home;

import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.Forbidden;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's own page. */
@Controller
class OwnPageController {

    private final OwnPages pages;

    OwnPageController(OwnPages pages) {
        this.pages = pages;
    }

    @GetMapping("/me")
    String show(Model page) {
        var person = SignedIn.current().orElseThrow(() -> new Forbidden("Sign in first"));
        page.addAttribute("own", this.pages.get(person));
        return "home/own";
    }

}
