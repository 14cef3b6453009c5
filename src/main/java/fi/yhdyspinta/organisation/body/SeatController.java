package fi.yhdyspinta.organisation.body;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Language;
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

/** One seat: nominating, appointing, leaving, and the deputy who takes it. */
@Controller
@RequestMapping("/{county}/bodies/{body}/seats/{seat}")
class SeatController {

    private final BodyPages pages;

    private final Seating seating;

    private final Organisations organisations;

    SeatController(BodyPages pages, Seating seating, Organisations organisations) {
        this.pages = pages;
        this.seating = seating;
        this.organisations = organisations;
    }

    @GetMapping
    String show(Actor actor, County county, @PathVariable BodyId body, @PathVariable SeatId seat, Model model) {
        return page(actor, fresh(actor, county, body, seat), body, seat, model);
    }

    @PostMapping("/holdings")
    String name(Actor actor, County county, @PathVariable BodyId body, @PathVariable SeatId seat,
            @ModelAttribute HoldingForm form, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(actor, county, body, seat).typed(form)
            .with(this.seating.problems(actor, body, form.toDraft(seat)));
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return page(actor, edit, body, seat, model);
        }
        this.seating.name(actor, body, form.toDraft(seat));
        return done(county, body, seat, redirect);
    }

    @PostMapping("/holdings/{holding}/appointment")
    String appoint(Actor actor, County county, @PathVariable BodyId body, @PathVariable SeatId seat,
            @PathVariable HoldingId holding, @RequestParam(defaultValue = "") String from, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        BodyPolicy.requireAppointer(actor);
        var day = Fields.dayOrNull(from);
        if (day == null || !this.seating.isFree(body, holding, day)) {
            return refused(actor, county, body, seat,
                    day == null ? "organisation.body.day.wrong" : "organisation.body.seat.taken", from, model,
                    response);
        }
        this.seating.appoint(actor, body, holding, day);
        return done(county, body, seat, redirect);
    }

    @PostMapping("/holdings/{holding}/ending")
    String end(Actor actor, County county, @PathVariable BodyId body, @PathVariable SeatId seat,
            @PathVariable HoldingId holding, @RequestParam(defaultValue = "") String lastDay, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var day = Fields.dayOrNull(lastDay);
        if (day == null) {
            return refused(actor, county, body, seat, "organisation.body.day.wrong", lastDay, model, response);
        }
        this.seating.end(actor, body, holding, day);
        return done(county, body, seat, redirect);
    }

    @PostMapping("/rise")
    String rise(Actor actor, County county, @PathVariable BodyId body, @PathVariable SeatId seat,
            @RequestParam HoldingId deputy, RedirectAttributes redirect) {
        this.seating.rise(actor, body, seat, deputy);
        return done(county, body, seat, redirect);
    }

    private String refused(Actor actor, County county, BodyId body, SeatId seat, String problem, String typed,
            Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("typedDay", typed);
        return page(actor, fresh(actor, county, body, seat).with(Map.of("day", problem)), body, seat, model);
    }

    private EditPage<HoldingForm> fresh(Actor actor, County county, BodyId body, SeatId seat) {
        var own = actor.actingFor();
        var represents = own == null || BodyPolicy.mayAppoint(actor) ? ""
                : this.organisations.get(own).name().in(Language.FI);
        return EditPage.ofNew(HoldingForm.empty(represents),
                county.path() + "/bodies/" + body + "/seats/" + seat + "/holdings");
    }

    private String page(Actor actor, EditPage<HoldingForm> edit, BodyId body, SeatId seat, Model model) {
        model.addAttribute("page", this.pages.seat(actor, body, seat));
        model.addAttribute("edit", edit);
        return "organisation/body/seat";
    }

    private static String done(County county, BodyId body, SeatId seat, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + county.path() + "/bodies/" + body + "/seats/" + seat;
    }

}
