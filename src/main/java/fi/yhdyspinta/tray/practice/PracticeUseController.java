package fi.yhdyspinta.tray.practice;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.tray.PracticeId;
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

/** "We use this too", and what has been found of a practice. */
@Controller
@RequestMapping("/{county}/practices/{practice}")
class PracticeUseController {

    private final PracticePages pages;

    private final PracticeUses uses;

    PracticeUseController(PracticePages pages, PracticeUses uses) {
        this.pages = pages;
        this.uses = uses;
    }

    /** What an organisation has told before stands in the form. */
    @GetMapping("/uses/new")
    String freshUse(Actor actor, @PathVariable PracticeId practice,
            @RequestParam(defaultValue = "") String organisation, Model model) {
        var own = actor.actingFor();
        var asked = organisation.isEmpty() && own != null ? own.toString() : organisation;
        var known = this.uses.list(actor, practice)
            .stream()
            .filter(use -> use.organisation().toString().equals(asked))
            .findFirst();
        return usePage(actor, practice, known.map(UseForm::of).orElseGet(() -> UseForm.empty(asked)), Map.of(), model);
    }

    @PostMapping("/uses")
    String tellUse(Actor actor, County county, @PathVariable PracticeId practice, @ModelAttribute UseForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return usePage(actor, practice, form, problems, model);
        }
        this.uses.tell(actor, form.toUse(practice));
        return done(county, practice, "tray.practice.use.told", redirect);
    }

    @GetMapping("/results/new")
    String freshResult(Actor actor, @PathVariable PracticeId practice, Model model) {
        return resultPage(actor, practice, ResultForm.empty(), Map.of(), model);
    }

    @PostMapping("/results")
    String tellResult(Actor actor, County county, @PathVariable PracticeId practice, @ModelAttribute ResultForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return resultPage(actor, practice, form, problems, model);
        }
        this.uses.tell(actor, practice, form.toResult(actor.organisation()));
        return done(county, practice, "tray.practice.result.told", redirect);
    }

    private String usePage(Actor actor, PracticeId practice, UseForm form, Map<String, String> problems, Model model) {
        var page = this.pages.get(actor, practice);
        PracticePolicy.requireStanding(page.practice());
        model.addAttribute("page", page);
        model.addAttribute("organisations", this.pages.ownersFor(actor));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "tray/practice/use";
    }

    private String resultPage(Actor actor, PracticeId practice, ResultForm form, Map<String, String> problems,
            Model model) {
        this.uses.requireTeller(actor, practice);
        model.addAttribute("page", this.pages.get(actor, practice));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "tray/practice/result";
    }

    private static String done(County county, PracticeId practice, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, done);
        return "redirect:" + county.path() + "/practices/" + practice;
    }

}
