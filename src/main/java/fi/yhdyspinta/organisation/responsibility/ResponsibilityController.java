package fi.yhdyspinta.organisation.responsibility;

import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.body.BodyFacts;
import fi.yhdyspinta.organisation.body.BodyList;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who answers in the county and in each municipality. */
@Controller
@RequestMapping("/{county}/responsibilities")
class ResponsibilityController {

    private final Responsibilities responsibilities;

    private final Organisations organisations;

    private final BodyList bodies;

    ResponsibilityController(Responsibilities responsibilities, Organisations organisations, BodyList bodies) {
        this.responsibilities = responsibilities;
        this.organisations = organisations;
        this.bodies = bodies;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("answerable", this.responsibilities.list(actor));
        addBodies(actor, model);
        return "organisation/responsibility/list";
    }

    @GetMapping("/of/{organisation}")
    String show(Actor actor, County county, @PathVariable OrganisationId organisation, Model model) {
        return page(actor, fresh(county, organisation), organisation, model);
    }

    @PostMapping("/of/{organisation}")
    String name(Actor actor, County county, @PathVariable OrganisationId organisation,
            @ModelAttribute ResponsibilityForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        this.responsibilities.get(actor, organisation);
        var edit = fresh(county, organisation).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return page(actor, edit, organisation, model);
        }
        this.responsibilities.name(actor, form.toResponsibility(organisation));
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + county.path() + "/responsibilities/of/" + organisation;
    }

    private EditPage<ResponsibilityForm> fresh(County county, OrganisationId organisation) {
        return EditPage.ofNew(ResponsibilityForm.from(this.responsibilities.today()),
                county.path() + "/responsibilities/of/" + organisation);
    }

    private String page(Actor actor, EditPage<ResponsibilityForm> edit, OrganisationId organisation, Model model) {
        model.addAttribute("answerable", this.responsibilities.get(actor, organisation));
        model.addAttribute("edit", edit);
        model.addAttribute("ended", this.organisations.findEnded(organisation).orElse(null));
        model.addAttribute("keeper", actor.isCoordinator());
        addBodies(actor, model);
        return "organisation/responsibility/show";
    }

    private void addBodies(Actor actor, Model model) {
        model.addAttribute("bodies",
                this.bodies.list(actor).stream().collect(Collectors.toMap(BodyFacts::id, BodyFacts::name)));
    }

}
