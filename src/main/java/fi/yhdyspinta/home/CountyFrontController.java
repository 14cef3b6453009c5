package fi.yhdyspinta.home;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page of a county. */
@Controller
class CountyFrontController {

    private final CountyFronts fronts;

    CountyFrontController(CountyFronts fronts) {
        this.fronts = fronts;
    }

    @GetMapping("/{county}")
    @PublicPage
    String show(Actor actor, Model page) {
        page.addAttribute("front", this.fronts.get(actor));
        return "home/county";
    }

}
