package fi.yhdyspinta.analysis.finding;

import java.util.Locale;

import fi.yhdyspinta.analysis.Finding;
import fi.yhdyspinta.analysis.FindingId;
import fi.yhdyspinta.analysis.FindingKind;
import fi.yhdyspinta.analysis.Findings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.platform.web.EditPage;
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

/** The findings of a process: reading and writing them. */
@Controller
@RequestMapping("/{county}")
class FindingController {

    private final Findings findings;

    private final FindingPages pages;

    private final Ways ways;

    private final Revisions revisions;

    FindingController(Findings findings, FindingPages pages, Ways ways, Revisions revisions) {
        this.findings = findings;
        this.pages = pages;
        this.ways = ways;
        this.revisions = revisions;
    }

    @GetMapping("/processes/{process}/findings")
    String list(Actor actor, @PathVariable ProcessId process, Model model) {
        model.addAttribute("findings", this.pages.list(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("coordinator", actor.isCoordinator());
        model.addAttribute("origin", this.ways.find(process));
        return "analysis/finding/list";
    }

    @GetMapping("/findings/{finding}")
    String show(Actor actor, @PathVariable FindingId finding, Model model) {
        var page = this.pages.get(actor, finding);
        model.addAttribute("page", page);
        model.addAttribute("coordinator", actor.isCoordinator());
        model.addAttribute("origin", this.ways.find(page.finding().process()));
        return "analysis/finding/show";
    }

    @GetMapping("/processes/{process}/findings/new")
    String fresh(Actor actor, County county, @PathVariable ProcessId process, Model model) {
        this.pages.requireWriter(actor);
        return form(fresh(county, process), process, model);
    }

    @PostMapping("/processes/{process}/findings")
    String create(Actor actor, County county, @PathVariable ProcessId process, @ModelAttribute FindingForm form,
            Locale locale, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(county, process).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(edit, process, model);
        }
        var id = this.findings.create(actor, process, form.toDraft(Language.of(locale), null));
        redirect.addFlashAttribute(Frames.FLASH, "analysis.finding.saved");
        return "redirect:" + county.path() + "/findings/" + id;
    }

    @GetMapping("/findings/{finding}/edit")
    String edit(Actor actor, County county, @PathVariable FindingId finding, Locale locale, Model model) {
        this.pages.requireWriter(actor);
        int revision = this.revisions.of(finding);
        var known = this.findings.get(finding);
        return form(edit(county, known, revision, locale), known.process(), model);
    }

    @PostMapping("/findings/{finding}")
    String update(Actor actor, County county, @PathVariable FindingId finding, @ModelAttribute FindingForm form,
            @RequestParam(defaultValue = "") String began, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        this.pages.requireWriter(actor);
        int revision = this.revisions.of(finding);
        var known = this.findings.get(finding);
        var edit = edit(county, known, revision, locale).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(edit, known.process(), model);
        }
        if (!this.findings.change(actor, finding, revision, form.toDraft(Language.of(locale), known.text()))) {
            return update(actor, county, finding, form, edit.began(), locale, model, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "analysis.finding.saved");
        return "redirect:" + county.path() + "/findings/" + finding;
    }

    private static EditPage<FindingForm> fresh(County county, ProcessId process) {
        return EditPage.ofNew(new FindingForm("", FindingKind.OBSERVATION, ""),
                county.path() + "/processes/" + process + "/findings");
    }

    private static EditPage<FindingForm> edit(County county, Finding known, int revision, Locale locale) {
        return EditPage.of(FindingForm.of(known, Language.of(locale)), county.path() + "/findings/" + known.id(),
                revision);
    }

    private String form(EditPage<FindingForm> edit, ProcessId process, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("process", process);
        model.addAttribute("origin", this.ways.find(process));
        return "analysis/finding/edit";
    }

}
