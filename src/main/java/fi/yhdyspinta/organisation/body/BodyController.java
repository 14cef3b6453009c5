package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
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

/** The list of bodies and the page of each. */
@Controller
@RequestMapping("/{county}/bodies")
class BodyController {

    private final BodyPages pages;

    private final BodyList bodies;

    BodyController(BodyPages pages, BodyList bodies) {
        this.pages = pages;
        this.bodies = bodies;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute BodyListForm form, Model model) {
        model.addAttribute("page", this.pages.list(actor, form.toFilter()));
        model.addAttribute("form", form);
        return "organisation/body/list";
    }

    @GetMapping("/vacancies")
    String vacancies(Actor actor, Model model) {
        model.addAttribute("page", this.pages.vacancies(actor));
        return "organisation/body/vacancies";
    }

    @GetMapping("/{body}")
    String show(Actor actor, County county, @PathVariable BodyId body, @RequestParam(defaultValue = "") String on,
            Model model) {
        return page(actor, on, relation(county, body), "", body, model);
    }

    @PostMapping("/{body}/relations")
    String relate(Actor actor, County county, @PathVariable BodyId body, @ModelAttribute RelationForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        BodyPolicy.requireKeeper(actor);
        var edit = relation(county, body).typed(form);
        if (!edit.isRefused()) {
            edit = edit.with(this.bodies.problems(actor, form.toRelation(body)));
        }
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return page(actor, "", edit, "", body, model);
        }
        this.bodies.relate(actor, form.toRelation(body));
        return done(county, body, "#relations", redirect);
    }

    @PostMapping("/{body}/relations/{relation}/removal")
    String unrelate(Actor actor, County county, @PathVariable BodyId body, @PathVariable RelationId relation,
            RedirectAttributes redirect) {
        this.bodies.unrelate(actor, body, relation);
        return done(county, body, "#relations", redirect);
    }

    @PostMapping("/{body}/meetings")
    String meet(Actor actor, County county, @PathVariable BodyId body, @RequestParam(defaultValue = "") String heldOn,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        BodyPolicy.requireKeeper(actor);
        var day = Fields.dayOrNull(heldOn);
        if (day == null) {
            response.setStatus(422);
            model.addAttribute("meetingWrong", true);
            return page(actor, "", relation(county, body), heldOn, body, model);
        }
        this.bodies.recordMeeting(actor, body, day);
        return done(county, body, "#meetings", redirect);
    }

    @PostMapping("/{body}/meetings/removal")
    String forgetMeeting(Actor actor, County county, @PathVariable BodyId body, @RequestParam LocalDate heldOn,
            RedirectAttributes redirect) {
        this.bodies.removeMeeting(actor, body, heldOn);
        return done(county, body, "#meetings", redirect);
    }

    private static EditPage<RelationForm> relation(County county, BodyId body) {
        return EditPage.ofNew(RelationForm.empty(), county.path() + "/bodies/" + body + "/relations");
    }

    private String page(Actor actor, String on, EditPage<RelationForm> relation, String heldOn, BodyId body,
            Model model) {
        model.addAttribute("page", this.pages.show(actor, body, Fields.dayOrNull(on)));
        model.addAttribute("on", on);
        model.addAttribute("relation", relation);
        model.addAttribute("heldOn", heldOn);
        return "organisation/body/show";
    }

    private static String done(County county, BodyId body, String part, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + county.path() + "/bodies/" + body + part;
    }

}
