package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register of organisations: finding and reading. */
@Controller
@RequestMapping("/{county}/organisations")
class RegisterController {

    private final RegisterPages pages;

    private final Succession succession;

    RegisterController(RegisterPages pages, Succession succession) {
        this.pages = pages;
        this.succession = succession;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute RegisterForm form, Model model) {
        model.addAttribute("page", this.pages.list(actor, form.toFilter()));
        model.addAttribute("form", form);
        return "organisation/register/list";
    }

    @GetMapping("/{organisation}")
    String show(Actor actor, County county, @PathVariable OrganisationId organisation, Model model) {
        var other = this.pages.findMergedInto(organisation);
        if (other.isPresent()) {
            return "redirect:" + county.path() + "/organisations/" + other.get();
        }
        var page = this.pages.show(actor, organisation);
        model.addAttribute("page", page);
        model.addAttribute("succession", page.coordinator() && page.entry().profile().endedOn() != null
                ? this.succession.show(actor, organisation) : null);
        return "organisation/register/show";
    }

}
