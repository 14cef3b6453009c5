package fi.yhdyspinta.home.administration;

import fi.yhdyspinta.organisation.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The county's audit trail, for its coordinator. */
@Controller
class AuditController {

    private static final int A_PAGE = 50;

    private final AuditPages pages;

    AuditController(AuditPages pages) {
        this.pages = pages;
    }

    @GetMapping("/{county}/audit")
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        var number = Math.clamp(page, 1, 100_000);
        var lines = this.pages.list(actor, (number - 1) * A_PAGE, A_PAGE + 1);
        model.addAttribute("lines", lines.subList(0, Math.min(A_PAGE, lines.size())));
        model.addAttribute("number", number);
        model.addAttribute("more", lines.size() > A_PAGE);
        return "home/administration/audit";
    }

}
