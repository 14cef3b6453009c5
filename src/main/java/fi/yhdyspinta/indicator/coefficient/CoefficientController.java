package fi.yhdyspinta.indicator.coefficient;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.PublicPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where the municipalities stand in the hyte coefficient, for everybody. */
@Controller
class CoefficientController {

    private final Coefficient coefficient;

    CoefficientController(Coefficient coefficient) {
        this.coefficient = coefficient;
    }

    @PublicPage
    @GetMapping("/{county}/hyte-coefficient")
    String show(County county, Model model) {
        model.addAttribute("watch", this.coefficient.get(county));
        return "indicator/coefficient/show";
    }

}
