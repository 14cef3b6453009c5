package fi.yhdyspinta.organisation.mandate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.MembershipId;
import fi.yhdyspinta.organisation.MembershipRefused;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
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

/** The first and last day of a role. */
@Controller
@RequestMapping("/{county}/people/{membership}/dates")
class TermController {

    private final Memberships memberships;

    private final MandatePages pages;

    private final Clock clock;

    TermController(Memberships memberships, MandatePages pages, Clock clock) {
        this.memberships = memberships;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String edit(Actor actor, County county, @PathVariable MembershipId membership, Model model) {
        var page = changeable(actor, membership);
        return form(page, known(county, page), model);
    }

    @PostMapping
    String update(Actor actor, County county, @PathVariable MembershipId membership, @ModelAttribute TermForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var page = changeable(actor, membership);
        var edit = known(county, page).typed(form, began);
        edit = edit.with(tooEarly(edit, page));
        if (!edit.isRefused()) {
            try {
                this.memberships.setTerm(actor, membership, form.toTerm(page.term(), this.clock.instant()));
                redirect.addFlashAttribute(Frames.FLASH, "organisation.people.dates.saved");
                return "redirect:" + county.path() + "/people/" + membership;
            }
            catch (MembershipRefused refused) {
                edit = edit.with(Map.of("last", refused.key()));
            }
        }
        response.setStatus(edit.status());
        return form(page, edit, model);
    }

    /** What has been is not rewritten: neither day may lie in the past. */
    private Map<String, String> tooEarly(EditPage<TermForm> edit, HoldingPage page) {
        var problems = new LinkedHashMap<String, String>();
        if (edit.problems().isEmpty()) {
            var today = this.pages.today();
            if (page.state() == Term.State.COMING && isBefore(edit.form().first(), today)) {
                problems.put("first", "organisation.people.date.past");
            }
            if (isBefore(edit.form().last(), today)) {
                problems.put("last", "organisation.people.date.past");
            }
        }
        return problems;
    }

    private static boolean isBefore(String typed, LocalDate today) {
        return Typed.date(typed).filter(day -> day.isBefore(today)).isPresent();
    }

    private HoldingPage changeable(Actor actor, MembershipId id) {
        var page = this.pages.show(actor, id);
        if (page.state() == Term.State.OVER) {
            throw new Overtaken("The term is over");
        }
        if (!page.changes()) {
            throw new Forbidden("May not change the dates");
        }
        return page;
    }

    private static EditPage<TermForm> known(County county, HoldingPage page) {
        return EditPage.of(TermForm.of(page.term(), page.state() == Term.State.COMING),
                county.path() + "/people/" + page.holding().membership().id() + "/dates");
    }

    private static String form(HoldingPage page, EditPage<TermForm> edit, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("edit", edit);
        return "organisation/mandate/dates";
    }

}
