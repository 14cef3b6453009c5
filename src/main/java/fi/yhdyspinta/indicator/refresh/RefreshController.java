package fi.yhdyspinta.indicator.refresh;

import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fetching figures from their sources, for the system administrator. */
@Controller
@RequestMapping("/administration/indicators")
class RefreshController {

    private static final String PLACE = "redirect:/administration/indicators";

    private final Refreshes refreshes;

    RefreshController(Refreshes refreshes) {
        this.refreshes = refreshes;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("page", this.refreshes.get(SignedIn.require()));
        return "indicator/refresh/show";
    }

    @PostMapping("/refreshes")
    String begin(RedirectAttributes redirect) {
        var begun = this.refreshes.begin(SignedIn.require());
        redirect.addFlashAttribute(Frames.FLASH, begun ? "indicator.refresh.begun" : "indicator.refresh.runs");
        return PLACE;
    }

    @PostMapping("/{key}/held")
    String decide(@PathVariable IndicatorKey key, @RequestParam(defaultValue = "false") boolean taken,
            RedirectAttributes redirect) {
        if (taken) {
            this.refreshes.take(SignedIn.require(), key);
        }
        else {
            this.refreshes.drop(SignedIn.require(), key);
        }
        redirect.addFlashAttribute(Frames.FLASH, taken ? "indicator.held.taken" : "indicator.held.dropped");
        return PLACE;
    }

}
