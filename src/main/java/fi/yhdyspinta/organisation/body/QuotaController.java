package fi.yhdyspinta.organisation.body;

import java.time.Clock;
import java.time.LocalDate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frame;
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

/** The groups of seats of a body, kept by the coordinator. */
@Controller
@RequestMapping("/{county}/bodies/{body}/groups")
class QuotaController {

    private final BodyList bodies;

    private final Seating seating;

    private final Clock clock;

    QuotaController(BodyList bodies, Seating seating, Clock clock) {
        this.bodies = bodies;
        this.seating = seating;
        this.clock = clock;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, @PathVariable BodyId body, Model model) {
        return form(actor, body, fresh(county, body), model);
    }

    @PostMapping
    String create(Actor actor, County county, @PathVariable BodyId body, @ModelAttribute QuotaForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        BodyPolicy.requireKeeper(actor);
        var edit = fresh(county, body).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, body, edit, model);
        }
        this.bodies.get(actor, body);
        var quota = form.toQuota(body, SeatGroupId.next());
        this.seating.addQuota(actor, quota);
        return done(county, quota, redirect);
    }

    @GetMapping("/{group}/edit")
    String edit(Actor actor, County county, @PathVariable BodyId body, @PathVariable SeatGroupId group, Model model) {
        return form(actor, body, known(county, this.seating.getQuota(actor, body, group)), model);
    }

    @PostMapping("/{group}")
    String update(Actor actor, County county, @PathVariable BodyId body, @PathVariable SeatGroupId group,
            @ModelAttribute QuotaForm form, @RequestParam(defaultValue = "") String began, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var edit = known(county, this.seating.getQuota(actor, body, group)).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, body, edit, model);
        }
        var quota = form.toQuota(body, group);
        this.seating.changeQuota(actor, quota);
        return done(county, quota, redirect);
    }

    private static EditPage<QuotaForm> fresh(County county, BodyId body) {
        return EditPage.ofNew(QuotaForm.empty(), county.path() + "/bodies/" + body + "/groups");
    }

    private static EditPage<QuotaForm> known(County county, Quota quota) {
        return EditPage.of(QuotaForm.of(quota), county.path() + "/bodies/" + quota.body() + "/groups/" + quota.id());
    }

    private String form(Actor actor, BodyId body, EditPage<QuotaForm> edit, Model model) {
        BodyPolicy.requireKeeper(actor);
        model.addAttribute("body", this.bodies.get(actor, body));
        model.addAttribute("edit", edit);
        return "organisation/body/group";
    }

    /** Back to the body, on a day on which the group is to be seen. */
    private String done(County county, Quota quota, RedirectAttributes redirect) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var day = quota.dayNearest(today);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + county.path() + "/bodies/" + quota.body() + (day.equals(today) ? "" : "?on=" + day)
                + "#seats";
    }

}
