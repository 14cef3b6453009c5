package fi.yhdyspinta.organisation.acting;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Choosing for which organisation one acts, when one may act for several. */
@Controller
@RequestMapping("/{county}/acting-for")
class ActingController {

    private final ActingFor acting;

    ActingController(ActingFor acting) {
        this.acting = acting;
    }

    @PostMapping
    String choose(Actor actor, County county, @RequestParam OrganisationId organisation, HttpServletRequest request) {
        this.acting.choose(request, actor, organisation);
        return "redirect:" + county.path();
    }

}
