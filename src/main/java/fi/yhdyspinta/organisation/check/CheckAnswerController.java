package fi.yhdyspinta.organisation.check;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.batch.BatchPages;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly check, as an organisation answers it by the link in its mail. */
@Controller
@RequestMapping("/{county}/organisations/check/{token}")
class CheckAnswerController {

    private final CheckAnswers answers;

    private final BatchPages pages;

    CheckAnswerController(CheckAnswers answers, BatchPages pages) {
        this.answers = answers;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable String token, Model model) {
        var page = this.answers.show(token);
        return page(page, CorrectionForm.of(page.now()), Map.of(), model);
    }

    /** A button and not the link itself, since scanners of mail follow links. */
    @PostMapping("/confirmation")
    String confirm(County county, @PathVariable String token, RedirectAttributes redirect) {
        this.answers.confirm(county.id(), token);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.check.thanks");
        return "redirect:" + county.path() + "/organisations/check/" + token;
    }

    @PostMapping("/correction")
    String correct(County county, @PathVariable String token, @ModelAttribute CorrectionForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(this.answers.show(token), form, problems, model);
        }
        this.answers.correct(county.id(), token, form.toSnapshot(), form.message());
        redirect.addFlashAttribute(Frames.FLASH, "organisation.check.thanks");
        return "redirect:" + county.path() + "/organisations/check/" + token;
    }

    private String page(CheckPage page, CorrectionForm form, Map<String, String> problems, Model model) {
        var correction = page.correction();
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("words",
                this.pages.words(List.of(page.now(), correction == null ? Snapshot.empty() : correction.wanted())));
        return "organisation/check/answer";
    }

}
