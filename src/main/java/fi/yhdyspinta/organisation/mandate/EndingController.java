package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.organisation.MembershipRefused;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.ReasonPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ending a role, one's own or somebody else's, with a reason. */
@Controller
@RequestMapping("/{county}/people/{membership}/ending")
class EndingController {

    private static final int LONGEST_REASON = 1000;

    private final Memberships memberships;

    private final MandatePages pages;

    private final Frames frames;

    EndingController(Memberships memberships, MandatePages pages, Frames frames) {
        this.memberships = memberships;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping
    String ask(Actor actor, County county, @PathVariable MembershipId membership, HttpServletRequest request,
            Model model) {
        model.addAttribute("page", page(actor, county, membership, "", "", this.frames.of(request)));
        return "platform/reason";
    }

    @PostMapping
    String end(Actor actor, County county, @PathVariable MembershipId membership,
            @RequestParam(defaultValue = "") String reason, HttpServletRequest request, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var coming = this.pages.show(actor, membership).state() == Term.State.COMING;
        var problem = problem(actor, membership, reason);
        if (!problem.isEmpty()) {
            response.setStatus(422);
            model.addAttribute("page", page(actor, county, membership, reason, problem, this.frames.of(request)));
            return "platform/reason";
        }
        redirect.addFlashAttribute(Frames.FLASH, "organisation.people.ended");
        return "redirect:" + (coming ? county.path() : county.path() + "/people/" + membership + "/handover");
    }

    /** Ends it, unless something is wrong; then its message key. */
    private String problem(Actor actor, MembershipId membership, String reason) {
        if (reason.isBlank()) {
            return "platform.reason.missing";
        }
        if (reason.strip().length() > LONGEST_REASON) {
            return "organisation.register.tooLong";
        }
        try {
            this.memberships.end(actor, membership, reason);
            return "";
        }
        catch (MembershipRefused refused) {
            return refused.key();
        }
    }

    private ReasonPage page(Actor actor, County county, MembershipId id, String reason, String problem, Frame frame) {
        var page = this.pages.show(actor, id);
        if (page.state() == Term.State.OVER) {
            throw new Overtaken("The term is over");
        }
        if (!page.ends()) {
            throw new Forbidden("May not end it");
        }
        var address = county.path() + "/people/" + id;
        return new ReasonPage("organisation.people.ending", told(page, frame), address + "/ending", address, reason,
                problem, page.holding().organisation().example());
    }

    private String told(HoldingPage page, Frame frame) {
        return this.pages.told(page.holding(), frame);
    }

}
