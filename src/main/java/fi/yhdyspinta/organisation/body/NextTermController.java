package fi.yhdyspinta.organisation.body;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Carrying a body on into its next term: filled in, looked at, confirmed, taken back. */
@Controller
@RequestMapping("/{county}/bodies/{body}")
class NextTermController {

    private final Terms terms;

    private final BodyList bodies;

    NextTermController(Terms terms, BodyList bodies) {
        this.terms = terms;
        this.bodies = bodies;
    }

    @GetMapping("/next-term")
    String fresh(Actor actor, County county, @PathVariable BodyId body, Model model) {
        return page(actor, body, proposed(actor, county, body), "organisation/body/nextTerm", model);
    }

    @PostMapping("/next-term")
    String begin(Actor actor, County county, @PathVariable BodyId body,
            @RequestParam MultiValueMap<String, String> fields, @RequestParam(defaultValue = "") String began,
            @RequestParam(defaultValue = "") String step, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var proposed = proposed(actor, county, body);
        var edit = proposed.typed(proposed.form().typed(fields), began);
        if (!edit.isRefused()) {
            edit = edit.with(this.terms.problems(actor, body, edit.form().toTerm().from()));
        }
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return page(actor, body, edit, "organisation/body/nextTerm", model);
        }
        if (step.equals("back")) {
            return page(actor, body, edit, "organisation/body/nextTerm", model);
        }
        if (!step.equals("confirm")) {
            var next = edit.form().toTerm();
            model.addAttribute("next", next);
            model.addAttribute("letters", this.terms.draftLetters(actor, body, next));
            return page(actor, body, edit, "organisation/body/nextTermPreview", model);
        }
        var next = edit.form().toTerm();
        this.terms.begin(actor, body, next);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.term.begun");
        return "redirect:" + county.path() + "/bodies/" + body + "?on=" + next.from() + "#seats";
    }

    @PostMapping("/terms/{term}/removal")
    String takeBack(Actor actor, County county, @PathVariable BodyId body, @PathVariable BodyTermId term,
            RedirectAttributes redirect) {
        this.terms.takeBack(actor, body, term);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.term.takenBack");
        return "redirect:" + county.path() + "/bodies/" + body;
    }

    private EditPage<NextTermForm> proposed(Actor actor, County county, BodyId body) {
        return EditPage.of(this.terms.propose(actor, body), county.path() + "/bodies/" + body + "/next-term");
    }

    private String page(Actor actor, BodyId body, EditPage<NextTermForm> edit, String view, Model model) {
        model.addAttribute("body", this.bodies.get(actor, body));
        model.addAttribute("edit", edit);
        return view;
    }

}
