package fi.yhdyspinta.analysis.finding;

import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.analysis.Fragment;
import fi.yhdyspinta.analysis.FragmentId;
import fi.yhdyspinta.analysis.Fragments;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Ways;
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

/** The leave to publish a quote, in which wording and with which name. */
@Controller
@RequestMapping("/{county}/fragments/{fragment}/clearance")
class ClearanceController {

    private final Fragments fragments;

    private final Findings findings;

    private final FindingPages pages;

    private final Ways ways;

    ClearanceController(Fragments fragments, Findings findings, FindingPages pages, Ways ways) {
        this.fragments = fragments;
        this.findings = findings;
        this.pages = pages;
        this.ways = ways;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable FragmentId fragment, Model model) {
        this.pages.requireWriter(actor);
        var known = this.fragments.get(fragment);
        var cleared = known.clearance();
        return form(known, cleared == null ? Objects.requireNonNullElse(known.quote(), "") : cleared.text(),
                cleared != null && cleared.named(), Map.of(), model);
    }

    @PostMapping
    String clear(Actor actor, County county, @PathVariable FragmentId fragment,
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "false") boolean named,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        this.pages.requireWriter(actor);
        var known = this.fragments.get(fragment);
        if (text.isBlank()) {
            response.setStatus(422);
            return form(known, text, named, Map.of("text", "analysis.clearance.missing"), model);
        }
        this.fragments.clear(actor, fragment, text, named);
        redirect.addFlashAttribute(Frames.FLASH, "analysis.clearance.given");
        return "redirect:" + county.path() + "/findings/" + known.finding();
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable FragmentId fragment, RedirectAttributes redirect) {
        this.fragments.withdrawClearance(actor, fragment);
        redirect.addFlashAttribute(Frames.FLASH, "analysis.clearance.withdrawn");
        return "redirect:" + county.path() + "/findings/" + this.fragments.get(fragment).finding();
    }

    private String form(Fragment fragment, String text, boolean named, Map<String, String> problems, Model model) {
        model.addAttribute("fragment", fragment);
        model.addAttribute("example", this.ways.isExample(this.findings.get(fragment.finding()).process()));
        model.addAttribute("text", text);
        model.addAttribute("named", named);
        model.addAttribute("problems", problems);
        return "analysis/finding/clearance";
    }

}
