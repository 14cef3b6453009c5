package fi.yhdyspinta.outcome.decision;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.DecisionId;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decision items: reading and drafting them. */
@Controller
@RequestMapping("/{county}")
class DecisionController {

    private final Decisions decisions;

    private final DecisionPages pages;

    private final Ways ways;

    DecisionController(Decisions decisions, DecisionPages pages, Ways ways) {
        this.decisions = decisions;
        this.pages = pages;
        this.ways = ways;
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
        return form(actor, everything, Map.of(), process, county.path() + "/processes/" + process + "/decisions",
                model);
    }

    @PostMapping("/processes/{process}/decisions")
    String create(Actor actor, County county, @PathVariable ProcessId process, @ModelAttribute DecisionForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return form(actor, form, form.problems(), process, county.path() + "/processes/" + process + "/decisions",
                    model);
        }
        var id = this.decisions.draft(actor, process, actor.organisation(), form.toWording());
        redirect.addFlashAttribute(Frames.FLASH, "outcome.decision.saved");
        return "redirect:" + county.path() + "/decisions/" + id;
    }

    @GetMapping("/decisions/{decision}/edit")
    String edit(Actor actor, County county, @PathVariable DecisionId decision, Model model) {
        var item = this.decisions.get(actor, decision).item();
        return form(actor, DecisionForm.of(item), Map.of(), item.process(), county.path() + "/decisions/" + decision,
                model);
    }

    @PostMapping("/decisions/{decision}")
    String update(Actor actor, County county, @PathVariable DecisionId decision, @ModelAttribute DecisionForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return form(actor, form, form.problems(), this.decisions.get(actor, decision).item().process(),
                    county.path() + "/decisions/" + decision, model);
        }
        this.decisions.change(actor, decision, form.toWording());
        redirect.addFlashAttribute(Frames.FLASH, "outcome.decision.saved");
        return "redirect:" + county.path() + "/decisions/" + decision;
    }

    private String form(Actor actor, DecisionForm form, Map<String, String> problems, ProcessId process, String action,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("choices", this.pages.choices(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("action", action);
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/decision/edit";
    }

}
