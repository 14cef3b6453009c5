package fi.yhdyspinta.tray.idea;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.platform.web.EditPage;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Proposing and rewording ideas. */
@Controller
@RequestMapping("/{county}/ideas")
class IdeaFormController {

    private final Ideas ideas;

    private final Themes themes;

    private final Revisions revisions;

    IdeaFormController(Ideas ideas, Themes themes, Revisions revisions) {
        this.ideas = ideas;
        this.themes = themes;
        this.revisions = revisions;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, Model model) {
        return form(actor, fresh(county, IdeaForm.empty(actor.actingFor())), false, model);
    }

    @PostMapping
    String propose(Actor actor, County county, @ModelAttribute IdeaForm form, Locale locale, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(county, form).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, false, model);
        }
        var id = this.ideas.propose(actor, form.toTerms(Language.of(locale)));
        redirect.addFlashAttribute(Frames.FLASH, "tray.idea.proposed");
        return "redirect:" + county.path() + "/ideas/" + id;
    }

    @GetMapping("/{idea}/edit")
    String edit(Actor actor, County county, @PathVariable IdeaId idea, Model model) {
        int revision = this.revisions.of(idea);
        var page = this.ideas.getForChange(actor, idea);
        return form(actor, edit(county, page.idea(), revision), page.organisation().example(), model);
    }

    @PostMapping("/{idea}")
    String update(Actor actor, County county, @PathVariable IdeaId idea, @ModelAttribute IdeaForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        int revision = this.revisions.of(idea);
        var page = this.ideas.getForChange(actor, idea);
        var edit = edit(county, page.idea(), revision).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, page.organisation().example(), model);
        }
        if (!this.ideas.change(actor, idea, revision, form.toTerms(page.idea().terms().language()))) {
            return update(actor, county, idea, form, edit.began(), model, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "tray.idea.changed");
        return "redirect:" + county.path() + page.idea().path();
    }

    private static EditPage<IdeaForm> fresh(County county, IdeaForm form) {
        return EditPage.ofNew(form, county.path() + "/ideas");
    }

    private EditPage<IdeaForm> edit(County county, Idea idea, int revision) {
        return EditPage.of(IdeaForm.of(idea.terms(), this.themes.chosen(idea.terms().theme())),
                county.path() + idea.path(), revision);
    }

    private String form(Actor actor, EditPage<IdeaForm> edit, boolean example, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("proposers", this.ideas.listProposers(actor));
        model.addAttribute("themes", this.themes.list());
        model.addAttribute("example", example);
        return "tray/idea/edit";
    }

}
