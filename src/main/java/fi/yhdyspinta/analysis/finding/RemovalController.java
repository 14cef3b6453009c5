package fi.yhdyspinta.analysis.finding;

import java.util.Objects;
import java.util.Locale;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.FragmentId;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.ReasonPage;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joining and removing, always with a reason that stays. */
@Controller
@RequestMapping("/{county}")
class RemovalController {

    private final Findings findings;

    private final Fragments fragments;

    private final FindingPages pages;

    private final Ways ways;

    RemovalController(Findings findings, Fragments fragments, FindingPages pages, Ways ways) {
        this.findings = findings;
        this.fragments = fragments;
        this.pages = pages;
        this.ways = ways;
    }

    @PostMapping("/findings/{finding}/merger")
    String merge(Actor actor, County county, @PathVariable FindingId finding, @RequestParam FindingId into,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes redirect) {
        this.findings.merge(actor, finding, into, reason.isBlank() ? "–" : reason);
        redirect.addFlashAttribute(Frames.FLASH, "analysis.finding.merged");
        return "redirect:" + county.path() + "/findings/" + into;
    }

    @GetMapping("/findings/{finding}/removal")
    String askFinding(Actor actor, County county, @PathVariable FindingId finding, Locale locale, Model model) {
        this.pages.requireWriter(actor);
        model.addAttribute("page", page(county, this.findings.get(finding), locale));
        return "platform/reason";
    }

    @PostMapping("/findings/{finding}/removal")
    String removeFinding(Actor actor, County county, @PathVariable FindingId finding,
            @RequestParam(defaultValue = "") String reason, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        this.pages.requireWriter(actor);
        if (reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("page", page(county, this.findings.get(finding), locale).unanswered(reason));
            return "platform/reason";
        }
        this.findings.remove(actor, finding, reason);
        redirect.addFlashAttribute(Frames.FLASH, "analysis.finding.removed");
        return "redirect:" + county.path() + "/findings/" + finding;
    }

    @GetMapping("/fragments/{fragment}/removal")
    String askFragment(Actor actor, County county, @PathVariable FragmentId fragment, Model model) {
        this.pages.requireWriter(actor);
        model.addAttribute("page", page(county, this.fragments.get(fragment)));
        return "platform/reason";
    }

    @PostMapping("/fragments/{fragment}/removal")
    String removeFragment(Actor actor, County county, @PathVariable FragmentId fragment,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        this.pages.requireWriter(actor);
        var known = this.fragments.get(fragment);
        if (reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("page", page(county, known).unanswered(reason));
            return "platform/reason";
        }
        this.fragments.remove(actor, fragment, reason);
        redirect.addFlashAttribute(Frames.FLASH, "analysis.fragment.removed");
        return "redirect:" + county.path() + "/findings/" + known.finding();
    }

    private ReasonPage page(County county, Finding finding, Locale locale) {
        var address = county.path() + "/findings/" + finding.id();
        return ReasonPage.asking("analysis.removal.finding", finding.text().in(Language.of(locale)),
                address + "/removal", address, this.ways.isExample(finding.process()));
    }

    private ReasonPage page(County county, Fragment fragment) {
        return ReasonPage.asking("analysis.removal.fragment", Objects.requireNonNullElse(fragment.quote(), ""),
                county.path() + "/fragments/" + fragment.id() + "/removal",
                county.path() + "/findings/" + fragment.finding(),
                this.ways.isExample(this.findings.get(fragment.finding()).process()));
    }

}
