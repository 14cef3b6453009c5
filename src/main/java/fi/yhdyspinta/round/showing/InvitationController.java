package fi.yhdyspinta.round.showing;

import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.round.Invitation;
import fi.yhdyspinta.round.Invitations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Inviting the organisations of the county, and their yes or no. */
@Controller
@RequestMapping("/{county}/rounds/{key}")
class InvitationController {

    private final Invitations invitations;

    private final InvitationPages pages;

    InvitationController(Invitations invitations, InvitationPages pages) {
        this.invitations = invitations;
        this.pages = pages;
    }

    @GetMapping("/invitations")
    String edit(Actor actor, @PathVariable String key, @RequestParam(required = false) @Nullable PartyType type,
            @RequestParam(required = false) @Nullable String municipality, Model page) {
        page.addAttribute("view", this.pages.get(actor, key, type, municipality));
        return "round/showing/invitations";
    }

    @PostMapping("/invitations")
    String send(Actor actor, County county, @PathVariable String key,
            @RequestParam(defaultValue = "") List<OrganisationId> organisation, RedirectAttributes redirect) {
        this.invitations.send(actor, key, organisation);
        redirect.addFlashAttribute(Frames.FLASH,
                organisation.isEmpty() ? "round.invitation.nobody" : "round.invitation.sent");
        return "redirect:" + county.path() + "/rounds/" + key + "/invitations";
    }

    @PostMapping("/acceptance")
    String accept(Actor actor, County county, @PathVariable String key, RedirectAttributes redirect) {
        this.invitations.answer(actor, key, Invitation.State.ACCEPTED);
        redirect.addFlashAttribute(Frames.FLASH, "round.invitation.accepted");
        return "redirect:" + county.path() + "/rounds/" + key;
    }

    @PostMapping("/refusal")
    String refuse(Actor actor, County county, @PathVariable String key, RedirectAttributes redirect) {
        this.invitations.answer(actor, key, Invitation.State.DECLINED);
        redirect.addFlashAttribute(Frames.FLASH, "round.invitation.declined");
        return "redirect:" + county.path() + "/rounds/" + key;
    }

}
