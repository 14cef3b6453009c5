package fi.yhdyspinta.outcome.plantext;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.PlanTextId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sentences for the budget and action plan: reading and writing them. */
@Controller
@RequestMapping("/{county}")
class PlanTextController {

    private final PlanTexts planTexts;

    private final PlanTextPages pages;

    private final Ways ways;

    PlanTextController(PlanTexts planTexts, PlanTextPages pages, Ways ways) {
        this.planTexts = planTexts;
        this.pages = pages;
        this.ways = ways;
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
        return form(actor, new PlanTextForm(source, "", "", ""), Map.of(), process,
                county.path() + "/processes/" + process + "/plan-texts", model);
    }

    @PostMapping("/processes/{process}/plan-texts")
    String create(Actor actor, County county, @PathVariable ProcessId process, @ModelAttribute PlanTextForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return form(actor, form, form.problems(), process, county.path() + "/processes/" + process + "/plan-texts",
                    model);
        }
        var id = this.planTexts.draft(actor, process, form.toDraft());
        redirect.addFlashAttribute(Frames.FLASH, "outcome.planText.saved");
        return "redirect:" + county.path() + "/plan-texts/" + id;
    }

    @GetMapping("/plan-texts/{planText}/edit")
    String edit(Actor actor, County county, @PathVariable PlanTextId planText, Model model) {
        var known = this.planTexts.get(actor, planText);
        return form(actor, PlanTextForm.of(known.text()), Map.of(), known.process(),
                county.path() + "/plan-texts/" + planText, model);
    }

    @PostMapping("/plan-texts/{planText}")
    String update(Actor actor, County county, @PathVariable PlanTextId planText, @ModelAttribute PlanTextForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return form(actor, form, form.problems(), this.planTexts.get(actor, planText).process(),
                    county.path() + "/plan-texts/" + planText, model);
        }
        this.planTexts.change(actor, planText, form.toDraft());
        redirect.addFlashAttribute(Frames.FLASH, "outcome.planText.saved");
        return "redirect:" + county.path() + "/plan-texts/" + planText;
    }

    private String form(Actor actor, PlanTextForm form, Map<String, String> problems, ProcessId process, String action,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("choices", this.pages.choices(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("action", action);
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/plantext/edit";
    }

}
