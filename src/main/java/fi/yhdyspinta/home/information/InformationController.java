package fi.yhdyspinta.home.information;

import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class InformationController {

    @GetMapping("/about")
    String about(Model page) {
        return show(page, "about", List.of("what", "law", "who", "source"));
    }

    @GetMapping("/accessibility")
    String accessibility(Model page) {
        return show(page, "accessibility", List.of("state", "missing", "tested", "feedback", "supervision"));
    }

    @GetMapping("/privacy")
    String privacy(Model page) {
        return show(page, "privacy", List.of("keeper", "kept", "audit", "public", "cookies", "rights"));
    }

    private static String show(Model page, String name, List<String> sections) {
        page.addAttribute("key", "home.information." + name);
        page.addAttribute("sections", sections);
        return "home/information/show";
    }

}
