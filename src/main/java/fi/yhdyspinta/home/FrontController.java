package fi.yhdyspinta.home;

import fi.yhdyspinta.organisation.Counties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class FrontController {

    private final Counties counties;

    FrontController(Counties counties) {
        this.counties = counties;
    }

    @GetMapping("/")
    String front(Model page) {
        page.addAttribute("counties", this.counties.list());
        return "home/front";
    }

}
