package fi.yhdyspinta.organisation.register;

import java.util.Set;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of organisations: adding and changing, by the coordinator. */
@Controller
@RequestMapping("/{county}/organisations")
class OrganisationController {

    private final Register register;

    private final RegisterPages pages;

    OrganisationController(Register register, RegisterPages pages) {
        this.register = register;
        this.pages = pages;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, Model model) {
        return form(actor, fresh(county), model);
    }

    @PostMapping
    String create(Actor actor, County county, @ModelAttribute OrganisationForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var offered = this.pages.offered(actor);
        var edit = checked(actor, fresh(county).typed(form), null, offered);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, model);
        }
        var id = this.register.add(actor, form.toDraft(null, offered));
        return done(county, id, redirect);
    }

    @GetMapping("/{organisation}/edit")
    String edit(Actor actor, County county, @PathVariable OrganisationId organisation, Model model) {
        return form(actor, known(county, this.pages.show(actor, organisation)), model);
    }

    @PostMapping("/{organisation}")
    String update(Actor actor, County county, @PathVariable OrganisationId organisation,
            @ModelAttribute OrganisationForm form, @RequestParam(defaultValue = "") String began, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var known = this.pages.show(actor, organisation);
        var offered = this.pages.offered(actor);
        var edit = checked(actor, known(county, known).typed(form, began), known.entry(), offered);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, model);
        }
        this.register.change(actor, form.toDraft(known.entry(), offered));
        return done(county, organisation, redirect);
    }

    @PostMapping("/{organisation}/state")
    String place(Actor actor, County county, @PathVariable OrganisationId organisation,
            @RequestParam(defaultValue = "") String state, RedirectAttributes redirect) {
        Typed.choice(OrganisationState.class, state)
            .ifPresent(chosen -> this.register.place(actor, organisation, chosen));
        return done(county, organisation, redirect);
    }

    @PostMapping("/{organisation}/mailbox/failure")
    String markMailbox(Actor actor, County county, @PathVariable OrganisationId organisation,
            RedirectAttributes redirect) {
        this.register.markMailbox(actor, organisation, true);
        return done(county, organisation, redirect);
    }

    @PostMapping("/{organisation}/mailbox/recovery")
    String clearMailbox(Actor actor, County county, @PathVariable OrganisationId organisation,
            RedirectAttributes redirect) {
        this.register.markMailbox(actor, organisation, false);
        return done(county, organisation, redirect);
    }

    private static EditPage<OrganisationForm> fresh(County county) {
        return EditPage.ofNew(OrganisationForm.empty(), county.path() + "/organisations");
    }

    private static EditPage<OrganisationForm> known(County county, EntryPage page) {
        return EditPage.of(OrganisationForm.of(page.entry(), name(page.parent()), name(page.successor())),
                county.path() + "/organisations/" + page.entry().organisation().id());
    }

    /** With what only the register can tell to be wrong. */
    private EditPage<OrganisationForm> checked(Actor actor, EditPage<OrganisationForm> edit, @Nullable Entry known,
            Set<String> offered) {
        actor.require(Role.COORDINATOR);
        if (edit.isRefused()) {
            return edit;
        }
        return edit.with(this.register.problems(actor, edit.form().toDraft(known, offered)));
    }

    private static String name(@Nullable Organisation other) {
        return other == null ? "" : other.name().in(Language.FI);
    }

    private static String done(County county, OrganisationId id, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, "organisation.register.saved");
        return "redirect:" + county.path() + "/organisations/" + id;
    }

    private String form(Actor actor, EditPage<OrganisationForm> edit, Model model) {
        actor.require(Role.COORDINATOR);
        model.addAttribute("edit", edit);
        model.addAttribute("municipalities", this.pages.choices(actor));
        return "organisation/register/edit";
    }

}
