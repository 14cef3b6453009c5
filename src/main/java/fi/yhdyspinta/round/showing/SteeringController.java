package fi.yhdyspinta.round.showing;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.round.RoundState;
import fi.yhdyspinta.round.Rounds;
import fi.yhdyspinta.round.Step;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the coordinator does to a round: publishes it, moves it on, marks its steps. */
@Controller
@RequestMapping("/{county}/rounds/{key}")
class SteeringController {

    private static final int UNPROCESSABLE = 422;

    private static final int LONGEST_REASON = 500;

    private final Rounds rounds;

    private final RoundPages pages;

    SteeringController(Rounds rounds, RoundPages pages) {
        this.rounds = rounds;
        this.pages = pages;
    }

    @PostMapping("/publication")
    String publish(Actor actor, County county, @PathVariable String key, RedirectAttributes redirect) {
        this.rounds.publish(actor, key);
        return done(county, key, redirect, "round.steering.published");
    }

    @PostMapping("/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable String key, RedirectAttributes redirect) {
        this.rounds.withdraw(actor, key);
        return done(county, key, redirect, "round.steering.withdrawn");
    }

    @PostMapping("/state")
    String move(Actor actor, County county, @PathVariable String key, @RequestParam RoundState state,
            RedirectAttributes redirect) {
        this.rounds.move(actor, key, state);
        return done(county, key, redirect, "round.steering.moved");
    }

    @PostMapping("/steps/{position}")
    String changeStep(Actor actor, County county, @PathVariable String key, @PathVariable int position,
            @RequestParam Step.State state, @RequestParam(defaultValue = "") String reason, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (state == Step.State.SKIPPED && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            response.setStatus(UNPROCESSABLE);
            page.addAttribute("view", this.pages.get(actor, key));
            page.addAttribute("problems", Map.of("reason-" + position,
                    reason.isBlank() ? "round.step.reason.missing" : "round.step.reason.long"));
            page.addAttribute("reason", reason);
            return "round/showing/show";
        }
        this.rounds.changeStep(actor, key, position, state, reason.strip());
        return done(county, key, redirect, "round.steering.stepChanged") + "#step-" + position;
    }

    private static String done(County county, String key, RedirectAttributes redirect, String said) {
        redirect.addFlashAttribute(Frames.FLASH, said);
        return "redirect:" + county.path() + "/rounds/" + key;
    }

}
