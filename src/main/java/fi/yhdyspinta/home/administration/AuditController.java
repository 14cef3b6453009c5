package fi.yhdyspinta.home.administration;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Role;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The county's audit trail, for its coordinator. */
@Controller
class AuditController {

    private static final int A_PAGE = 50;

    private final AuditTrail audit;

    AuditController(AuditTrail audit) {
        this.audit = audit;
    }

    @GetMapping("/{county}/audit")
    String list(Actor actor, @RequestParam(defaultValue = "1") int page, Model model) {
        actor.require(Role.COORDINATOR);
        var number = Math.clamp(page, 1, 100_000);
        var entries = this.audit.list((number - 1) * A_PAGE, A_PAGE + 1);
        model.addAttribute("entries", entries.subList(0, Math.min(A_PAGE, entries.size())));
        model.addAttribute("number", number);
        model.addAttribute("more", entries.size() > A_PAGE);
        return "home/administration/audit";
    }

}
