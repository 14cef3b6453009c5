package fi.yhdyspinta.home.handover;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.MembershipId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What one who leaves a role hands over. */
@Controller
class HandoverController {

    private final Handovers handovers;

    HandoverController(Handovers handovers) {
        this.handovers = handovers;
    }

    @GetMapping("/{county}/people/{membership}/handover")
    String show(Actor actor, @PathVariable MembershipId membership, Model model) {
        actor.person();
        model.addAttribute("handover", this.handovers.get(actor, membership));
        return "home/handover/show";
    }

}
