package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the link of an invitation leads: accepting or declining a role. */
@Controller
@RequestMapping("/{county}/role-invitations/{token}")
class RoleOfferController {

    private final RoleInvitations invitations;

    private final MandatePages pages;

    RoleOfferController(RoleInvitations invitations, MandatePages pages) {
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        model.addAttribute("page", this.pages.offer(token));
        return "organisation/mandate/offer";
    }

    @PostMapping("/acceptance")
    String accept(Actor visitor, County county, @PathVariable String token) {
        return "redirect:" + this.invitations.accept(visitor, token) + "?to=" + county.path();
    }

    @PostMapping("/refusal")
    String decline(Actor visitor, County county, @PathVariable String token, RedirectAttributes redirect) {
        this.invitations.decline(visitor, token);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.invitation.declined");
        return "redirect:" + county.path();
    }

}
