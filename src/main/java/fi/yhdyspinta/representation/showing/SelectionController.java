package fi.yhdyspinta.representation.showing;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.representation.Phase;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.Selections;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Choosing, and publishing what came of it. */
@Controller
@RequestMapping("/{county}/representation/{process}")
class SelectionController {

    private final ProcessPages pages;

    private final Calls calls;

    private final Selections selections;

    SelectionController(ProcessPages pages, Calls calls, Selections selections) {
        this.pages = pages;
        this.calls = calls;
        this.selections = selections;
    }

    @GetMapping("/selection")
    String ask(Actor actor, @PathVariable RepresentationId process, Model model) {
        RepresentationPolicy.requireKeeper(actor);
        return form(actor, process, Map.of(), false, model);
    }

    @PostMapping("/selection")
    String select(Actor actor, County county, @PathVariable RepresentationId process,
            @RequestParam Map<String, String> typed, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        RepresentationPolicy.requireKeeper(actor);
        var page = this.pages.show(actor, process);
        var candidates = this.calls.listCandidates(page.process());
        var procedure = page.version().procedure();
        var form = SelectionForm.of(candidates, typed);
        if (page.phase() == Phase.CHOOSING && !candidates.isEmpty()
                && !form.problems(procedure, candidates).isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(actor, process, typed, true, model);
        }
        this.selections.select(actor, process, form.toChoice(procedure));
        return done(county, process, "representation.done.selected", redirect);
    }

    @PostMapping("/publication")
    String publish(Actor actor, County county, @PathVariable RepresentationId process, RedirectAttributes redirect) {
        this.selections.publish(actor, process);
        return done(county, process, "representation.done.published", redirect);
    }

    private String form(Actor actor, RepresentationId id, Map<String, String> typed, boolean sent, Model model) {
        var page = this.pages.show(actor, id);
        if (page.phase() != Phase.CHOOSING || page.standing().isEmpty()) {
            throw new Overtaken("Nothing is to be chosen now");
        }
        var candidates = this.calls.listCandidates(page.process());
        var form = SelectionForm.of(candidates, typed);
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("list", this.selections.publishedList(page.process()));
        model.addAttribute("problems", sent ? form.problems(page.version().procedure(), candidates) : Map.of());
        return "representation/showing/select";
    }

    private static String done(County county, RepresentationId process, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, key);
        return "redirect:" + county.path() + "/representation/" + process + "/result";
    }

}
