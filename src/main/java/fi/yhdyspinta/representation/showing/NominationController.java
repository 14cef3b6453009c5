package fi.yhdyspinta.representation.showing;

import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.selection.Calls;
import fi.yhdyspinta.representation.selection.NominationId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Putting candidates forward. */
@Controller
@RequestMapping("/{county}/representation/{process}/nominations")
class NominationController {

    private final ProcessPages pages;

    private final Calls calls;

    NominationController(ProcessPages pages, Calls calls) {
        this.pages = pages;
        this.calls = calls;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, @PathVariable RepresentationId process, Model model) {
        RepresentationPolicy.requireSpeaker(actor);
        return form(actor, process, page(county, process), model);
    }

    @PostMapping
    String create(Actor actor, County county, @PathVariable RepresentationId process,
            @ModelAttribute NominationForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var organisation = RepresentationPolicy.requireSpeaker(actor);
        var edit = page(county, process).typed(form);
        if (!edit.isRefused() && this.calls.isNominated(actor, process, form.name().strip())) {
            edit = edit.with(Map.of("name", "representation.nomination.twice"));
        }
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, process, edit, model);
        }
        var offered = this.pages.choices(actor).stream().map(Municipality::code).collect(Collectors.toSet());
        this.calls.nominate(actor, process, form.toNomination(organisation, offered));
        redirect.addFlashAttribute(Frames.FLASH, "representation.done.nominated");
        return "redirect:" + county.path() + "/representation/" + process + "#candidates";
    }

    @PostMapping("/{nomination}/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable RepresentationId process,
            @PathVariable NominationId nomination, RedirectAttributes redirect) {
        this.calls.withdraw(actor, process, nomination);
        redirect.addFlashAttribute(Frames.FLASH, "representation.done.withdrawn");
        return "redirect:" + county.path() + "/representation/" + process + "#candidates";
    }

    private static EditPage<NominationForm> page(County county, RepresentationId process) {
        return EditPage.ofNew(NominationForm.empty(), county.path() + "/representation/" + process + "/nominations");
    }

    private String form(Actor actor, RepresentationId id, EditPage<NominationForm> edit, Model model) {
        var page = this.pages.show(actor, id);
        if (!page.may().nominate()) {
            throw new Overtaken("Nominations are closed, or the organisation is not represented");
        }
        model.addAttribute("page", page);
        model.addAttribute("edit", edit);
        model.addAttribute("municipalities", this.pages.choices(actor));
        return "representation/showing/nominate";
    }

}
