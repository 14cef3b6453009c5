package fi.yhdyspinta.tray.practice;

import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.platform.web.EditPage;
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

/** Proposing and rewording practices. */
@Controller
@RequestMapping("/{county}/practices")
class PracticeFormController {

    private final PracticeBank bank;

    private final PracticePages pages;

    private final Themes themes;

    private final Revisions revisions;

    PracticeFormController(PracticeBank bank, PracticePages pages, Themes themes, Revisions revisions) {
        this.bank = bank;
        this.pages = pages;
        this.themes = themes;
        this.revisions = revisions;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, Model model) {
        return form(actor, fresh(county, PracticeForm.empty(actor.actingFor())), false, model);
    }

    @PostMapping
    String propose(Actor actor, County county, @ModelAttribute PracticeForm form, Locale locale, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(county, form).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, false, model);
        }
        var id = this.bank.propose(actor, form.toTerms(Language.of(locale)));
        redirect.addFlashAttribute(Frames.FLASH, "tray.practice.proposed");
        return "redirect:" + county.path() + "/practices/" + id;
    }

    @GetMapping("/{practice}/edit")
    String edit(Actor actor, County county, @PathVariable PracticeId practice, Model model) {
        int revision = this.revisions.of(practice);
        var known = this.bank.get(actor, practice);
        PracticePolicy.requireEditor(actor, known);
        return form(actor, edit(county, known, revision), isExample(actor, known), model);
    }

    @PostMapping("/{practice}")
    String update(Actor actor, County county, @PathVariable PracticeId practice, @ModelAttribute PracticeForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        int revision = this.revisions.of(practice);
        var known = this.bank.get(actor, practice);
        PracticePolicy.requireEditor(actor, known);
        var edit = edit(county, known, revision).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, isExample(actor, known), model);
        }
        if (!this.bank.change(actor, practice, revision, form.toTerms(known.terms().language()))) {
            return update(actor, county, practice, form, edit.began(), model, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "tray.practice.changed");
        return "redirect:" + county.path() + known.path();
    }

    private static EditPage<PracticeForm> fresh(County county, PracticeForm form) {
        return EditPage.ofNew(form, county.path() + "/practices");
    }

    private EditPage<PracticeForm> edit(County county, GoodPractice known, int revision) {
        var terms = known.terms();
        return EditPage.of(PracticeForm.of(terms).on(this.themes.chosen(terms.theme())), county.path() + known.path(),
                revision);
    }

    private boolean isExample(Actor actor, GoodPractice practice) {
        return this.pages.get(actor, practice.id()).example();
    }

    private String form(Actor actor, EditPage<PracticeForm> edit, boolean example, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("choices", this.pages.choices(actor));
        model.addAttribute("example", example);
        return "tray/practice/edit";
    }

}
