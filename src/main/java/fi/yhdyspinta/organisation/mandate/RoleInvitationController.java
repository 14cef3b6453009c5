package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting people to roles, by whoever looks after the roles. */
@Controller
@RequestMapping("/{county}/people/invitations")
class RoleInvitationController {

    private final RoleInvitations invitations;

    private final MandatePages pages;

    RoleInvitationController(RoleInvitations invitations, MandatePages pages) {
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(defaultValue = "1") String page, Model model) {
        var number = page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
        model.addAttribute("page", this.pages.invitations(actor, number));
        return "organisation/mandate/invitations";
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, @RequestParam @Nullable String organisation, Model model) {
        return form(actor, page(county, RoleOfferForm.empty(organisation, this.pages.today())), model);
    }

    @PostMapping
    String create(Actor actor, County county, @ModelAttribute RoleOfferForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        this.pages.overseen(actor);
        var edit = page(county, form).typed(form);
        if (!edit.isRefused()) {
            edit = edit.with(this.invitations.problems(actor, form.toOffer()));
        }
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, model);
        }
        this.invitations.invite(actor, form.toOffer());
        redirect.addFlashAttribute(Frames.FLASH, "organisation.invitation.sent");
        return "redirect:" + county.path() + "/people/invitations";
    }

    @PostMapping("/{invitation}/sending")
    String sendAgain(Actor actor, County county, @PathVariable RoleInvitationId invitation,
            RedirectAttributes redirect) {
        this.invitations.sendAgain(actor, invitation);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.invitation.sent");
        return "redirect:" + county.path() + "/people/invitations";
    }

    @PostMapping("/{invitation}/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable RoleInvitationId invitation,
            RedirectAttributes redirect) {
        this.invitations.withdraw(actor, invitation);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.invitation.withdrawn");
        return "redirect:" + county.path() + "/people/invitations";
    }

    private static EditPage<RoleOfferForm> page(County county, RoleOfferForm form) {
        return EditPage.ofNew(form, county.path() + "/people/invitations");
    }

    private String form(Actor actor, EditPage<RoleOfferForm> edit, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("organisations", this.pages.overseen(actor));
        model.addAttribute("roles", this.pages.offered(actor));
        return "organisation/mandate/invite";
    }

}
