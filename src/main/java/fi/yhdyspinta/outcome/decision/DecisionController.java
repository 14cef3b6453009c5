package fi.yhdyspinta.outcome.decision;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.outcome.DecisionItem;
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

/** Decision items: reading and drafting them. */
@Controller
@RequestMapping("/{county}")
class DecisionController {

    private final Decisions decisions;

    private final DecisionPages pages;

    private final Ways ways;

    private final Revisions revisions;

    DecisionController(Decisions decisions, DecisionPages pages, Ways ways, Revisions revisions) {
        this.decisions = decisions;
        this.pages = pages;
        this.ways = ways;
        this.revisions = revisions;
    }

    @GetMapping("/processes/{process}/decisions")
    String list(Actor actor, @PathVariable ProcessId process, Model model) {
        model.addAttribute("decisions", this.decisions.list(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("writes", actor.actingFor() != null && Decisions.mayWrite(actor, actor.actingFor()));
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/decision/list";
    }

    @GetMapping("/processes/{process}/decisions/new")
    String fresh(Actor actor, County county, @PathVariable ProcessId process, Model model) {
        var choices = this.pages.choices(actor, process);
        var everything = new DecisionForm("", "", "",
                choices.conclusions().stream().map(each -> each.id().toString()).toList(),
                choices.actions().stream().map(each -> each.id().toString()).toList());
        return form(actor, fresh(county, process, everything), process, model);
    }

    @PostMapping("/processes/{process}/decisions")
    String create(Actor actor, County county, @PathVariable ProcessId process, @ModelAttribute DecisionForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(county, process, form).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, process, model);
        }
        var id = this.decisions.draft(actor, process, actor.organisation(), form.toWording());
        redirect.addFlashAttribute(Frames.FLASH, "outcome.decision.saved");
        return "redirect:" + county.path() + "/decisions/" + id;
    }

    @GetMapping("/decisions/{decision}/edit")
    String edit(Actor actor, County county, @PathVariable DecisionId decision, Model model) {
        int revision = this.revisions.of(decision);
        var item = this.decisions.get(actor, decision).item();
        return form(actor, edit(county, item, revision), item.process(), model);
    }

    @PostMapping("/decisions/{decision}")
    String update(Actor actor, County county, @PathVariable DecisionId decision, @ModelAttribute DecisionForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        int revision = this.revisions.of(decision);
        var item = this.decisions.get(actor, decision).item();
        var edit = edit(county, item, revision).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, item.process(), model);
        }
        if (!this.decisions.change(actor, decision, revision, form.toWording())) {
            return update(actor, county, decision, form, edit.began(), model, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "outcome.decision.saved");
        return "redirect:" + county.path() + "/decisions/" + decision;
    }

    private static EditPage<DecisionForm> fresh(County county, ProcessId process, DecisionForm form) {
        return EditPage.ofNew(form, county.path() + "/processes/" + process + "/decisions");
    }

    private static EditPage<DecisionForm> edit(County county, DecisionItem item, int revision) {
        return EditPage.of(DecisionForm.of(item), county.path() + "/decisions/" + item.id(), revision);
    }

    private String form(Actor actor, EditPage<DecisionForm> edit, ProcessId process, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("choices", this.pages.choices(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/decision/edit";
    }

}
