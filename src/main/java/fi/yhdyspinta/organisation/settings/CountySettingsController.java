package fi.yhdyspinta.organisation.settings;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/{county}/settings")
class CountySettingsController {

    private final Counties counties;

    CountySettingsController(Counties counties) {
        this.counties = counties;
    }

    @GetMapping
    String edit(Actor actor, County county, Model page) {
        actor.require(Role.COORDINATOR);
        page.addAttribute("chosen", county.terminology());
        return "organisation/settings/edit";
    }

    @PostMapping
    String save(Actor actor, County county, @RequestParam County.Terminology terminology, RedirectAttributes redirect) {
        this.counties.choose(actor, terminology);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.settings.saved");
        return "redirect:" + county.path() + "/settings";
    }

}
