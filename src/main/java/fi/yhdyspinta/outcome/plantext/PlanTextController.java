package fi.yhdyspinta.outcome.plantext;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.PlanText;
import fi.yhdyspinta.outcome.PlanTextId;
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

/** The sentences for the budget and action plan: reading and writing them. */
@Controller
@RequestMapping("/{county}")
class PlanTextController {

    private final PlanTexts planTexts;

    private final PlanTextPages pages;

    private final Ways ways;

    private final Revisions revisions;

    PlanTextController(PlanTexts planTexts, PlanTextPages pages, Ways ways, Revisions revisions) {
        this.planTexts = planTexts;
        this.pages = pages;
        this.ways = ways;
        this.revisions = revisions;
    }

    @GetMapping("/processes/{process}/plan-texts")
    String list(Actor actor, @PathVariable ProcessId process, Model model) {
        model.addAttribute("planTexts", this.planTexts.list(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("coordinator", actor.isCoordinator());
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/plantext/list";
    }

    @GetMapping("/processes/{process}/plan-texts/new")
    String fresh(Actor actor, County county, @PathVariable ProcessId process,
            @RequestParam(defaultValue = "") String source, Model model) {
        return form(actor, fresh(county, process, source), process, model);
    }

    @PostMapping("/processes/{process}/plan-texts")
    String create(Actor actor, County county, @PathVariable ProcessId process, @ModelAttribute PlanTextForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(county, process, "").typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, process, model);
        }
        var id = this.planTexts.draft(actor, process, form.toDraft());
        redirect.addFlashAttribute(Frames.FLASH, "outcome.planText.saved");
        return "redirect:" + county.path() + "/plan-texts/" + id;
    }

    @GetMapping("/plan-texts/{planText}/edit")
    String edit(Actor actor, County county, @PathVariable PlanTextId planText, Model model) {
        int revision = this.revisions.of(planText);
        var known = this.planTexts.get(actor, planText);
        return form(actor, edit(county, known, revision), known.process(), model);
    }

    @PostMapping("/plan-texts/{planText}")
    String update(Actor actor, County county, @PathVariable PlanTextId planText, @ModelAttribute PlanTextForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        int revision = this.revisions.of(planText);
        var known = this.planTexts.get(actor, planText);
        var edit = edit(county, known, revision).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, known.process(), model);
        }
        if (!this.planTexts.change(actor, planText, revision, form.toDraft())) {
            return update(actor, county, planText, form, edit.began(), model, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "outcome.planText.saved");
        return "redirect:" + county.path() + "/plan-texts/" + planText;
    }

    private static EditPage<PlanTextForm> fresh(County county, ProcessId process, String source) {
        return EditPage.ofNew(new PlanTextForm(source, "", "", ""),
                county.path() + "/processes/" + process + "/plan-texts");
    }

    private static EditPage<PlanTextForm> edit(County county, PlanText known, int revision) {
        return EditPage.of(PlanTextForm.of(known.text()), county.path() + "/plan-texts/" + known.id(), revision);
    }

    private String form(Actor actor, EditPage<PlanTextForm> edit, ProcessId process, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("choices", this.pages.choices(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/plantext/edit";
    }

}
