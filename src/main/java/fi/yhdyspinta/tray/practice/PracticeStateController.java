package fi.yhdyspinta.tray.practice;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.tray.PracticeId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coordinator takes practices into the bank and out of it. */
@Controller
@RequestMapping("/{county}/practices/{practice}")
class PracticeStateController {

    private final PracticeBank bank;

    private final PracticePages pages;

    PracticeStateController(PracticeBank bank, PracticePages pages) {
        this.bank = bank;
        this.pages = pages;
    }

    @PostMapping("/taking")
    String take(Actor actor, County county, @PathVariable PracticeId practice, RedirectAttributes redirect) {
        this.bank.take(actor, practice);
        return done(county, practice, "tray.practice.taken", redirect);
    }

    @GetMapping("/retirement")
    String askRetirement(Actor actor, @PathVariable PracticeId practice, Model model) {
        return page(actor, practice, "", "", Map.of(), model);
    }

    @PostMapping("/retirement")
    String retire(Actor actor, County county, @PathVariable PracticeId practice,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String into, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (reason.isBlank() || reason.length() > Retirement.LONGEST) {
            response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
            return page(actor, practice, reason, into,
                    Map.of("reason", reason.isBlank() ? "tray.practice.reason.missing" : "tray.practice.long"), model);
        }
        this.bank.retire(actor, practice, reason, into.isEmpty() ? null : PracticeId.of(into));
        return done(county, practice, "tray.practice.retired", redirect);
    }

    private String page(Actor actor, PracticeId practice, String reason, String into, Map<String, String> problems,
            Model model) {
        PracticePolicy.requireCoordinator(actor);
        model.addAttribute("page", this.pages.get(actor, practice));
        model.addAttribute("others", this.bank.listOthers(actor, practice));
        model.addAttribute("reason", reason);
        model.addAttribute("into", into);
        model.addAttribute("problems", problems);
        return "tray/practice/retirement";
    }

    private static String done(County county, PracticeId practice, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, done);
        return "redirect:" + county.path() + "/practices/" + practice;
    }

}
