package fi.yhdyspinta.report.summary;

import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Assembling the draft, writing its sections and ordering them. */
@Controller
@RequestMapping("/{county}/rounds/{round}/summary")
class DraftingController {

    private final Drafting drafting;

    DraftingController(Drafting drafting) {
        this.drafting = drafting;
    }

    @PostMapping
    String assemble(Actor actor, County county, @PathVariable String round, RedirectAttributes redirect) {
        this.drafting.assemble(actor, round);
        redirect.addFlashAttribute(Frames.FLASH, "report.draft.assembled");
        return toEdit(county, round);
    }

    @GetMapping("/edit")
    String edit(Actor actor, @PathVariable String round, Model page) {
        page.addAttribute("copy", this.drafting.get(actor, round));
        return "report/summary/edit";
    }

    @PostMapping("/sections")
    String add(Actor actor, County county, @PathVariable String round) {
        var section = this.drafting.addSection(actor, round);
        return "redirect:" + county.path() + "/rounds/" + round + "/summary/sections/" + section;
    }

    @GetMapping("/sections/{section}")
    String section(Actor actor, @PathVariable String round, @PathVariable SectionId section, Model page) {
        page.addAttribute("page",
                SectionPage.of(this.drafting.get(actor, round), this.drafting.getSection(actor, round, section)));
        return "report/summary/section";
    }

    @PostMapping("/sections/{section}")
    String save(Actor actor, County county, @PathVariable String round, @PathVariable SectionId section,
            @ModelAttribute SectionForm form, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        var saving = this.drafting.save(actor, round, section, form.toDraft());
        if (saving instanceof Saving.Saved) {
            redirect.addFlashAttribute(Frames.FLASH, "report.section.saved");
            return toEdit(county, round);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        page.addAttribute("page", SectionPage.of(this.drafting.get(actor, round),
                this.drafting.getSection(actor, round, section), form, saving));
        return "report/summary/section";
    }

    @PostMapping("/sections/{section}/place")
    String move(Actor actor, County county, @PathVariable String round, @PathVariable SectionId section,
            @RequestParam String direction) {
        this.drafting.move(actor, round, section, direction.equals("up"));
        return toEdit(county, round);
    }

    @GetMapping("/sections/{section}/removal")
    String confirmRemoval(Actor actor, @PathVariable String round, @PathVariable SectionId section, Model page) {
        page.addAttribute("page",
                SectionPage.of(this.drafting.get(actor, round), this.drafting.getSection(actor, round, section)));
        return "report/summary/removal";
    }

    @PostMapping("/sections/{section}/removal")
    String remove(Actor actor, County county, @PathVariable String round, @PathVariable SectionId section,
            RedirectAttributes redirect) {
        this.drafting.removeSection(actor, round, section);
        redirect.addFlashAttribute(Frames.FLASH, "report.section.removed");
        return toEdit(county, round);
    }

    @PostMapping("/blocks")
    String addBlock(Actor actor, County county, @PathVariable String round, @RequestParam SectionId section,
            @RequestParam UUID source) {
        this.drafting.addBlock(actor, round, section, source);
        return toEdit(county, round);
    }

    @PostMapping("/blocks/removal")
    String removeBlock(Actor actor, County county, @PathVariable String round, @RequestParam SectionId section,
            @RequestParam UUID source) {
        this.drafting.removeBlock(actor, round, section, source);
        return toEdit(county, round);
    }

    private static String toEdit(County county, String round) {
        return "redirect:" + county.path() + "/rounds/" + round + "/summary/edit";
    }

}
