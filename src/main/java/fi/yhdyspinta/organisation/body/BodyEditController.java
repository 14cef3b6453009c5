package fi.yhdyspinta.organisation.body;

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

/** Adding and changing bodies, by the coordinator. */
@Controller
@RequestMapping("/{county}/bodies")
class BodyEditController {

    private final BodyPages pages;

    private final BodyList bodies;

    BodyEditController(BodyPages pages, BodyList bodies) {
        this.pages = pages;
        this.bodies = bodies;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, Model model) {
        return form(actor, fresh(county), model);
    }

    @PostMapping
    String create(Actor actor, County county, @ModelAttribute BodyForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        BodyPolicy.requireKeeper(actor);
        var edit = fresh(county).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, model);
        }
        return done(county, this.bodies.add(actor, form.toFacts(null, this.pages.offered(actor))), redirect);
    }

    @GetMapping("/{body}/edit")
    String edit(Actor actor, County county, @PathVariable BodyId body, Model model) {
        return form(actor, known(county, this.bodies.get(actor, body)), model);
    }

    @PostMapping("/{body}")
    String update(Actor actor, County county, @PathVariable BodyId body, @ModelAttribute BodyForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        BodyPolicy.requireKeeper(actor);
        var known = this.bodies.get(actor, body);
        var edit = known(county, known).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, model);
        }
        this.bodies.change(actor, form.toFacts(known, this.pages.offered(actor)));
        return done(county, body, redirect);
    }

    private static EditPage<BodyForm> fresh(County county) {
        return EditPage.ofNew(BodyForm.empty(), county.path() + "/bodies");
    }

    private static EditPage<BodyForm> known(County county, BodyFacts body) {
        return EditPage.of(BodyForm.of(body), county.path() + "/bodies/" + body.id());
    }

    private String form(Actor actor, EditPage<BodyForm> edit, Model model) {
        BodyPolicy.requireKeeper(actor);
        model.addAttribute("edit", edit);
        model.addAttribute("municipalities", this.pages.choices(actor));
        return "organisation/body/edit";
    }

    private static String done(County county, BodyId body, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + county.path() + "/bodies/" + body;
    }

}
