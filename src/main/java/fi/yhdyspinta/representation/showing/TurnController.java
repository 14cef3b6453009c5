package fi.yhdyspinta.representation.showing;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.selection.EarlierTermId;
import fi.yhdyspinta.representation.selection.Turns;
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

/** Earlier terms from paper, which rotation counts (aiemmat kaudet). */
@Controller
@RequestMapping("/{county}/representation/turns")
class TurnController {

    private static final int PAGE = 50;

    private final Turns turns;

    private final Organisations organisations;

    TurnController(Turns turns, Organisations organisations) {
        this.turns = turns;
        this.organisations = organisations;
    }

    @GetMapping
    String list(Actor actor, County county, @RequestParam(defaultValue = "1") String page, Model model) {
        return page(actor, fresh(county), page, model);
    }

    @PostMapping
    String record(Actor actor, County county, @ModelAttribute EarlierTermForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        RepresentationPolicy.requireKeeper(actor);
        var edit = fresh(county).typed(form);
        var organisation = find(form.organisation());
        if (organisation.isEmpty() && !form.organisation().isBlank()) {
            edit = edit.with(Map.of("organisation", "representation.turns.organisation.unknown"));
        }
        if (edit.isRefused() || organisation.isEmpty()) {
            response.setStatus(edit.status());
            return page(actor, edit, "1", model);
        }
        var isNew = this.turns.record(actor, form.toTerm(organisation.get().id()));
        redirect.addFlashAttribute(Frames.FLASH,
                isNew ? "representation.turns.recorded" : "representation.turns.known");
        return "redirect:" + county.path() + "/representation/turns";
    }

    @GetMapping("/{term}/removal")
    String askRemoval(Actor actor, @PathVariable EarlierTermId term, Model model) {
        var known = this.turns.get(actor, term);
        model.addAttribute("term", known);
        model.addAttribute("organisation", this.organisations.get(known.organisation()));
        return "representation/showing/turnRemoval";
    }

    @PostMapping("/{term}/removal")
    String remove(Actor actor, County county, @PathVariable EarlierTermId term, RedirectAttributes redirect) {
        this.turns.remove(actor, term);
        redirect.addFlashAttribute(Frames.FLASH, "representation.turns.removed");
        return "redirect:" + county.path() + "/representation/turns";
    }

    private Optional<Organisation> find(String id) {
        return this.organisations.list().stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    private static EditPage<EarlierTermForm> fresh(County county) {
        return EditPage.ofNew(EarlierTermForm.empty(), county.path() + "/representation/turns");
    }

    private String page(Actor actor, EditPage<EarlierTermForm> edit, String page, Model model) {
        var all = this.turns.listEarlier();
        var pages = Math.max(1, (all.size() + PAGE - 1) / PAGE);
        var number = page.matches("[1-9][0-9]{0,4}") ? Math.min(pages, Integer.parseInt(page)) : 1;
        var known = this.organisations.list().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        model.addAttribute("page", new TurnsPage(all.stream().skip((number - 1L) * PAGE).limit(PAGE).toList(),
                all.size(), number, pages, known, actor.isCoordinator()));
        model.addAttribute("edit", edit);
        return "representation/showing/turns";
    }

}
