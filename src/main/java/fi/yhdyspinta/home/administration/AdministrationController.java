package fi.yhdyspinta.home.administration;

import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning a county: its own organisation and its first coordinator. */
@Controller
@RequestMapping("/administration")
class AdministrationController {

    private final CountyBeginnings beginnings;

    private final Administration administration;

    private final TechnicalStates states;

    AdministrationController(CountyBeginnings beginnings, Administration administration, TechnicalStates states) {
        this.beginnings = beginnings;
        this.administration = administration;
        this.states = states;
    }

    @GetMapping
    String edit(Model page) {
        this.administration.require();
        return form(page, new FoundingForm("", "", ""), Map.of());
    }

    @PostMapping
    String begin(FoundingForm form, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        var administrator = this.administration.require();
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return form(page, form, form.problems());
        }
        this.beginnings.begin(administrator, form.county(), form.name(), form.email());
        redirect.addFlashAttribute(Frames.FLASH, "home.administration.begun");
        return "redirect:/administration";
    }

    @GetMapping("/state")
    String state(Model page) {
        page.addAttribute("state", this.states.get(this.administration.require()));
        return "home/administration/state";
    }

    private String form(Model page, FoundingForm form, Map<String, String> problems) {
        page.addAttribute("form", form);
        page.addAttribute("problems", new LinkedHashMap<>(problems));
        page.addAttribute("counties", this.beginnings.listWaiting());
        return "home/administration/edit";
    }

}
