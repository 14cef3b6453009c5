package fi.yhdyspinta.report.summary;

import java.util.Optional;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Approving, publishing, correcting and withdrawing. */
@Controller
@RequestMapping("/{county}/rounds/{round}/summary")
class PublicationController {

    private final Publishing publishing;

    PublicationController(Publishing publishing) {
        this.publishing = publishing;
    }

    @GetMapping("/approval")
    String showApproval(Actor actor, @PathVariable String round, Model page) {
        page.addAttribute("checklist", this.publishing.check(actor, round));
        return "report/summary/approval";
    }

    @PostMapping("/approval")
    String approve(Actor actor, County county, @PathVariable String round, RedirectAttributes redirect) {
        this.publishing.approve(actor, round);
        redirect.addFlashAttribute(Frames.FLASH, "report.approved");
        return to(county, round, "/publication");
    }

    @PostMapping("/reopening")
    String reopen(Actor actor, County county, @PathVariable String round, RedirectAttributes redirect) {
        this.publishing.reopen(actor, round);
        redirect.addFlashAttribute(Frames.FLASH, "report.reopened");
        return to(county, round, "/edit");
    }

    @GetMapping("/publication")
    String showPublication(Actor actor, @PathVariable String round, Model page) {
        return publication(actor, round, Kept.NOTHING, page);
    }

    @PostMapping("/publication")
    String publish(Actor actor, County county, @PathVariable String round,
            @RequestParam(defaultValue = "") String correction, Model page, HttpServletResponse response,
            RedirectAttributes redirect) {
        var problem = this.publishing.publish(actor, round, correction);
        return answer(actor, county, round, problem.map(key -> new Kept("correction", correction, key)),
                "report.published", page, response, redirect);
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable String round, @RequestParam String reason, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        var problem = this.publishing.withdraw(actor, round, reason);
        return answer(actor, county, round, problem.map(key -> new Kept("reason", reason, key)), "report.withdrawn",
                page, response, redirect);
    }

    private String answer(Actor actor, County county, String round, Optional<Kept> problem, String done, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (problem.isEmpty()) {
            redirect.addFlashAttribute(Frames.FLASH, done);
            return to(county, round, "");
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return publication(actor, round, problem.get(), page);
    }

    private String publication(Actor actor, String round, Kept kept, Model page) {
        page.addAttribute("checklist", this.publishing.check(actor, round));
        page.addAttribute("kept", kept);
        return "report/summary/publication";
    }

    private static String to(County county, String round, String rest) {
        return "redirect:" + county.path() + "/rounds/" + round + "/summary" + rest;
    }

}
