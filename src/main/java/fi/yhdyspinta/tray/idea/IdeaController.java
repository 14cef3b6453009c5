package fi.yhdyspinta.tray.idea;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.tray.practice.Themes;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of ideas, each on its page, and how far each has come. */
@Controller
@RequestMapping("/{county}/ideas")
class IdeaController {

    private final Ideas ideas;

    private final Themes themes;

    IdeaController(Ideas ideas, Themes themes) {
        this.ideas = ideas;
        this.themes = themes;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute IdeaListForm form, Model model) {
        var themes = form.theme().isEmpty() ? List.<FocusAreaId>of() : this.themes.same(FocusAreaId.of(form.theme()));
        model.addAttribute("page", this.ideas.list(actor, form.toFilter(themes)));
        model.addAttribute("form", form);
        model.addAttribute("coordinator", actor.isCoordinator());
        return "tray/idea/list";
    }

    @GetMapping("/{idea}")
    String show(Actor actor, @PathVariable IdeaId idea, Model model) {
        model.addAttribute("page", this.ideas.get(actor, idea));
        return "tray/idea/show";
    }

    @GetMapping("/{idea}/state")
    String askState(Actor actor, @PathVariable IdeaId idea, Model model) {
        var page = this.ideas.getForChange(actor, idea);
        return page(page, IdeaStateForm.of(page.idea().standing()), Map.of(), model);
    }

    @PostMapping("/{idea}/state")
    String move(Actor actor, County county, @PathVariable IdeaId idea, @ModelAttribute IdeaStateForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var problems = form.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(this.ideas.getForChange(actor, idea), form, problems, model);
        }
        this.ideas.move(actor, idea, form.toStanding());
        redirect.addFlashAttribute(Frames.FLASH, "tray.idea.moved");
        return "redirect:" + county.path() + "/ideas/" + idea;
    }

    private static String page(IdeaPage page, IdeaStateForm form, Map<String, String> problems, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "tray/idea/state";
    }

}
