package fi.yhdyspinta.report.summary;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.report.summary.Drafting.WorkingCopy;
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

/** The title of a summary. */
@Controller
@RequestMapping("/{county}/rounds/{round}/summary/title")
class TitleController {

    private final Drafting drafting;

    private final Titling titling;

    private final Revisions revisions;

    TitleController(Drafting drafting, Titling titling, Revisions revisions) {
        this.drafting = drafting;
        this.titling = titling;
        this.revisions = revisions;
    }

    @GetMapping
    String edit(Actor actor, County county, @PathVariable String round, Model page) {
        int revision = this.revisions.of(this.drafting.get(actor, round).summary().id());
        var copy = this.drafting.get(actor, round);
        return form(copy, edit(county, copy, revision), page);
    }

    @PostMapping
    String save(Actor actor, County county, @PathVariable String round, @ModelAttribute TitleForm form,
            @RequestParam(defaultValue = "") String began, Model page, HttpServletResponse response,
            RedirectAttributes redirect) {
        var copy = this.drafting.get(actor, round);
        int revision = this.revisions.of(copy.summary().id());
        var edit = edit(county, copy, revision).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(copy, edit, page);
        }
        if (!this.titling.retitle(actor, round, revision, form.toTitle())) {
            return save(actor, county, round, form, edit.began(), page, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "report.title.saved");
        return "redirect:" + county.path() + "/rounds/" + round + "/summary/edit";
    }

    private static EditPage<TitleForm> edit(County county, WorkingCopy copy, int revision) {
        return EditPage.of(TitleForm.of(copy.summary().title()), county.path() + copy.round().path() + "/summary/title",
                revision);
    }

    private static String form(WorkingCopy copy, EditPage<TitleForm> edit, Model page) {
        page.addAttribute("copy", copy);
        page.addAttribute("edit", edit);
        return "report/summary/title";
    }

}
