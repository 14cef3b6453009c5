package fi.yhdyspinta.tray.practice;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.survey.AnswerId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The answers in which practices may wait to be noticed. */
@Controller
@RequestMapping("/{county}/practices/candidates")
class CandidateController {

    private final Candidates candidates;

    CandidateController(Candidates candidates) {
        this.candidates = candidates;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute CandidateForm form, Locale locale, Model model) {
        model.addAttribute("page", this.candidates.list(actor, form.toFilter(), Language.of(locale)));
        model.addAttribute("form", form);
        return "tray/practice/candidates";
    }

    @PostMapping("/{answer}/practice")
    String propose(Actor actor, County county, @PathVariable AnswerId answer, RedirectAttributes redirect) {
        var practice = this.candidates.propose(actor, answer);
        redirect.addFlashAttribute(Frames.FLASH, "tray.practice.candidate.proposed");
        return "redirect:" + county.path() + "/practices/" + practice;
    }

    @PostMapping("/{answer}/dismissal")
    String dismiss(Actor actor, County county, @PathVariable AnswerId answer, @ModelAttribute CandidateForm form,
            RedirectAttributes redirect) {
        this.candidates.dismiss(actor, answer);
        redirect.addFlashAttribute(Frames.FLASH, "tray.practice.candidate.dismissed");
        return "redirect:" + county.path() + "/practices/candidates" + form.at(form.number());
    }

    @PostMapping("/{answer}/return")
    String putBack(Actor actor, County county, @PathVariable AnswerId answer, @ModelAttribute CandidateForm form,
            RedirectAttributes redirect) {
        this.candidates.putBack(actor, answer);
        redirect.addFlashAttribute(Frames.FLASH, "tray.practice.candidate.returned");
        return "redirect:" + county.path() + "/practices/candidates" + form.at(form.number());
    }

}
