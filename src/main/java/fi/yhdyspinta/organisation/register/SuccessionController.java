package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moving what is left of an organisation to its successor: looked at, then done. */
@Controller
@RequestMapping("/{county}/organisations/{organisation}/succession")
class SuccessionController {

    private final Succession succession;

    SuccessionController(Succession succession) {
        this.succession = succession;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable OrganisationId organisation, Model model) {
        model.addAttribute("page", this.succession.show(actor, organisation));
        return "organisation/register/succession";
    }

    @PostMapping
    String move(Actor actor, County county, @PathVariable OrganisationId organisation, RedirectAttributes redirect) {
        var moved = this.succession.move(actor, organisation);
        redirect.addFlashAttribute(Frames.FLASH,
                moved == 0 ? "organisation.succession.nothing" : "organisation.succession.moved");
        return "redirect:" + county.path() + "/organisations/" + organisation;
    }

}
