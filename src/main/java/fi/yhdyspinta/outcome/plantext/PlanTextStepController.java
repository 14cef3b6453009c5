package fi.yhdyspinta.outcome.plantext;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.outcome.PlanTextId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.ReasonPage;
import fi.yhdyspinta.platform.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A sentence's page: comments, and its way into the plan and out of it. */
@Controller
@RequestMapping("/{county}/plan-texts/{planText}")
class PlanTextStepController {

    private final PlanTexts planTexts;

    private final PlanTextPages pages;

    private final Ways ways;

    PlanTextStepController(PlanTexts planTexts, PlanTextPages pages, Ways ways) {
        this.planTexts = planTexts;
        this.pages = pages;
        this.ways = ways;
    }

    @GetMapping
    String show(Actor actor, @PathVariable PlanTextId planText, Model model) {
        return page(actor, planText, Map.of(), model);
    }

    @PostMapping("/comments")
    String comment(Actor actor, County county, @PathVariable PlanTextId planText,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (text.isBlank()) {
            response.setStatus(422);
            return page(actor, planText, Map.of("text", "outcome.planText.comment.missing"), model);
        }
        this.planTexts.comment(actor, planText, actor.organisation(), text);
        return done("outcome.planText.commented", county, planText, redirect);
    }

    @PostMapping("/inclusion")
    String putIntoPlan(Actor actor, County county, @PathVariable PlanTextId planText, RedirectAttributes redirect) {
        this.planTexts.putIntoPlan(actor, planText);
        return done("outcome.planText.included", county, planText, redirect);
    }

    @PostMapping("/adoption")
    String adopt(Actor actor, County county, @PathVariable PlanTextId planText,
            @RequestParam(defaultValue = "") String on, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var date = Typed.date(on);
        if (date.isEmpty()) {
            response.setStatus(422);
            return page(actor, planText, Map.of("on", "outcome.planText.on.missing"), model);
        }
        this.planTexts.adopt(actor, planText, date.get());
        return done("outcome.planText.adopted", county, planText, redirect);
    }

    @PostMapping("/report")
    String report(Actor actor, County county, @PathVariable PlanTextId planText,
            @RequestParam(defaultValue = "") String report, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (report.isBlank()) {
            response.setStatus(422);
            return page(actor, planText, Map.of("report", "outcome.planText.report.missing"), model);
        }
        this.planTexts.report(actor, planText, report);
        return done("outcome.planText.reported", county, planText, redirect);
    }

    @GetMapping("/removal")
    String askRemoval(Actor actor, County county, @PathVariable PlanTextId planText, Model model) {
        model.addAttribute("page", removal(actor, county, planText));
        return "platform/reason";
    }

    @PostMapping("/removal")
    String remove(Actor actor, County county, @PathVariable PlanTextId planText,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        if (reason.isBlank()) {
            response.setStatus(422);
            model.addAttribute("page", removal(actor, county, planText).unanswered(reason));
            return "platform/reason";
        }
        this.planTexts.remove(actor, planText, reason);
        return done("outcome.planText.removed", county, planText, redirect);
    }

    private ReasonPage removal(Actor actor, County county, PlanTextId id) {
        var planText = this.planTexts.getForWriter(actor, id);
        var address = county.path() + "/plan-texts/" + id;
        return ReasonPage.asking("outcome.removal.planText", planText.text().sentence(), address + "/removal", address,
                this.ways.isExample(planText.process()));
    }

    private static String done(String said, County county, PlanTextId planText, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, said);
        return "redirect:" + county.path() + "/plan-texts/" + planText;
    }

    private String page(Actor actor, PlanTextId planText, Map<String, String> problems, Model model) {
        var page = this.pages.get(actor, planText);
        model.addAttribute("page", page);
        model.addAttribute("problems", problems);
        model.addAttribute("origin", this.ways.find(page.planText().process()));
        return "outcome/plantext/show";
    }

}
