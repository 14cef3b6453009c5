package fi.yhdyspinta.outcome.conclusion;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.Conclusion;
import fi.yhdyspinta.outcome.ConclusionId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.ReasonPage;
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

/** The conclusions of a process: reading and writing them. */
@Controller
@RequestMapping("/{county}")
class ConclusionController {

    private final Conclusions conclusions;

    private final ConclusionPages pages;

    private final Ways ways;

    private final Revisions revisions;

    ConclusionController(Conclusions conclusions, ConclusionPages pages, Ways ways, Revisions revisions) {
        this.conclusions = conclusions;
        this.pages = pages;
        this.ways = ways;
        this.revisions = revisions;
    }

    @GetMapping("/processes/{process}/conclusions")
    String list(Actor actor, @PathVariable ProcessId process, Model model) {
        model.addAttribute("conclusions", this.conclusions.list(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("coordinator", actor.isCoordinator());
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/conclusion/list";
    }

    @GetMapping("/conclusions/{conclusion}")
    String show(Actor actor, @PathVariable ConclusionId conclusion, Model model) {
        var page = this.pages.get(actor, conclusion);
        model.addAttribute("page", page);
        model.addAttribute("coordinator", actor.isCoordinator());
        model.addAttribute("insider", !actor.mandates().isEmpty());
        model.addAttribute("origin", this.ways.find(page.conclusion().process()));
        return "outcome/conclusion/show";
    }

    @GetMapping("/processes/{process}/conclusions/new")
    String fresh(Actor actor, County county, @PathVariable ProcessId process, Model model) {
        return form(actor, fresh(county, process), process, model);
    }

    @PostMapping("/processes/{process}/conclusions")
    String create(Actor actor, County county, @PathVariable ProcessId process, @ModelAttribute ConclusionForm form,
            Locale locale, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(county, process).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, process, model);
        }
        var id = this.conclusions.create(actor, process, form.toDraft(Language.of(locale), null));
        redirect.addFlashAttribute(Frames.FLASH, "outcome.conclusion.saved");
        return "redirect:" + county.path() + "/conclusions/" + id;
    }

    @GetMapping("/conclusions/{conclusion}/edit")
    String edit(Actor actor, County county, @PathVariable ConclusionId conclusion, Locale locale, Model model) {
        int revision = this.revisions.of(conclusion);
        var known = this.conclusions.get(actor, conclusion);
        return form(actor, edit(county, known, revision, locale), known.process(), model);
    }

    @PostMapping("/conclusions/{conclusion}")
    String update(Actor actor, County county, @PathVariable ConclusionId conclusion,
            @ModelAttribute ConclusionForm form, @RequestParam(defaultValue = "") String began, Locale locale,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        int revision = this.revisions.of(conclusion);
        var known = this.conclusions.get(actor, conclusion);
        var edit = edit(county, known, revision, locale).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, known.process(), model);
        }
        if (!this.conclusions.change(actor, conclusion, revision, form.toDraft(Language.of(locale), known))) {
            return update(actor, county, conclusion, form, edit.began(), locale, model, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "outcome.conclusion.saved");
        return "redirect:" + county.path() + "/conclusions/" + conclusion;
    }

    @GetMapping("/conclusions/{conclusion}/removal")
    String askRemoval(Actor actor, County county, @PathVariable ConclusionId conclusion, Locale locale, Model model) {
        model.addAttribute("page", removal(actor, county, conclusion, locale));
        return "platform/reason";
    }

    @PostMapping("/conclusions/{conclusion}/removal")
    String remove(Actor actor, County county, @PathVariable ConclusionId conclusion,
            @RequestParam(defaultValue = "") String reason, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("page", removal(actor, county, conclusion, locale).unanswered(reason));
            return "platform/reason";
        }
        this.conclusions.remove(actor, conclusion, reason);
        redirect.addFlashAttribute(Frames.FLASH, "outcome.conclusion.removed");
        return "redirect:" + county.path() + "/conclusions/" + conclusion;
    }

    private ReasonPage removal(Actor actor, County county, ConclusionId id, Locale locale) {
        this.conclusions.requireWriter(actor);
        var address = county.path() + "/conclusions/" + id;
        var known = this.conclusions.get(actor, id);
        return ReasonPage.asking("outcome.removal.conclusion", known.text().in(Language.of(locale)),
                address + "/removal", address, this.ways.isExample(known.process()));
    }

    private static EditPage<ConclusionForm> fresh(County county, ProcessId process) {
        return EditPage.ofNew(ConclusionForm.empty(), county.path() + "/processes/" + process + "/conclusions");
    }

    private static EditPage<ConclusionForm> edit(County county, Conclusion known, int revision, Locale locale) {
        return EditPage.of(ConclusionForm.of(known, Language.of(locale)), county.path() + "/conclusions/" + known.id(),
                revision);
    }

    private String form(Actor actor, EditPage<ConclusionForm> edit, ProcessId process, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("choices", this.pages.choices(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/conclusion/edit";
    }

}
