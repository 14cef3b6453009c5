package fi.yhdyspinta.report.summary;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
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

/** The title of a summary. */
@Controller
@RequestMapping("/{county}/rounds/{round}/summary/title")
class TitleController {

    private final Drafting drafting;

    private final Titling titling;

    TitleController(Drafting drafting, Titling titling) {
        this.drafting = drafting;
        this.titling = titling;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable String round, Model page) {
        var title = this.drafting.get(actor, round).summary().title();
        return form(actor, round, TitleForm.of(title), Map.of(), page);
    }

    @PostMapping
    String save(Actor actor, County county, @PathVariable String round, @ModelAttribute TitleForm form, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return form(actor, round, form, form.problems(), page);
        }
        this.titling.retitle(actor, round, form.toTitle());
        redirect.addFlashAttribute(Frames.FLASH, "report.title.saved");
        return "redirect:" + county.path() + "/rounds/" + round + "/summary/edit";
    }

    private String form(Actor actor, String round, TitleForm form, Map<String, String> problems, Model page) {
        page.addAttribute("copy", this.drafting.get(actor, round));
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        return "report/summary/title";
    }

}
