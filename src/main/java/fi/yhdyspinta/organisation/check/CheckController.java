package fi.yhdyspinta.organisation.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.batch.BatchPages;
import fi.yhdyspinta.organisation.register.EntryRules;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The yearly check, as the coordinator leads it. */
@Controller
@RequestMapping("/{county}/organisations/check")
class CheckController {

    private static final int PAGE = 50;

    private final YearlyChecks checks;

    private final BatchPages pages;

    CheckController(YearlyChecks checks, BatchPages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "1") String page, Model model) {
        return page(actor, standing, page, "", "", model);
    }

    @PostMapping
    String begin(Actor actor, County county, @RequestParam(defaultValue = "") String lastOn, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var day = EntryRules.day(lastOn);
        var today = this.checks.today();
        if (day == null || !LocalDate.parse(day).isAfter(today)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, "", "1", lastOn, "organisation.check.lastOn.wrong", model);
        }
        this.checks.begin(actor, LocalDate.parse(day));
        return done(county, "organisation.check.lastOn.set", redirect);
    }

    @PostMapping("/reminder")
    String remind(Actor actor, County county, RedirectAttributes redirect) {
        this.checks.remind(actor);
        return done(county, "organisation.check.reminded", redirect);
    }

    @PostMapping("/closing")
    String close(Actor actor, County county, RedirectAttributes redirect) {
        this.checks.close(actor);
        return done(county, "organisation.check.closed", redirect);
    }

    @PostMapping("/corrections/{correction}/acceptance")
    String accept(Actor actor, County county, @PathVariable CorrectionId correction, RedirectAttributes redirect) {
        this.checks.accept(actor, correction);
        return done(county, "organisation.check.accepted", redirect);
    }

    @PostMapping("/corrections/{correction}/refusal")
    String decline(Actor actor, County county, @PathVariable CorrectionId correction, RedirectAttributes redirect) {
        this.checks.decline(actor, correction);
        return done(county, "organisation.check.declined", redirect);
    }

    private static String done(County county, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, key);
        return "redirect:" + county.path() + "/organisations/check";
    }

    private String page(Actor actor, String standing, String page, String typed, String problem, Model model) {
        var latest = this.checks.findLatest(actor);
        var asked = latest.map(check -> this.checks.listAsked(actor, check)).orElse(List.of());
        var counts = new EnumMap<Asked.Standing, Integer>(Asked.Standing.class);
        asked.forEach(one -> counts.merge(one.standing(), 1, Integer::sum));
        var chosen = Typed.choice(Asked.Standing.class, standing).orElse(null);
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var shown = asked.stream().filter(one -> chosen == null || one.standing() == chosen).toList();
        var corrections = this.checks.listCorrections(actor);
        var snapshots = new ArrayList<Snapshot>();
        corrections.forEach(one -> snapshots.addAll(List.of(one.now(), one.wanted())));
        model.addAllAttributes(
                Map.of("counts", counts, "shown", shown.stream().skip((number - 1L) * PAGE).limit(PAGE).toList(),
                        "number", number, "pages", Math.max(1, (shown.size() + PAGE - 1) / PAGE), "corrections",
                        corrections, "words", this.pages.words(actor, snapshots), "typed", typed, "problem", problem));
        model.addAttribute("check", latest.orElse(null));
        model.addAttribute("standing", chosen);
        return "organisation/check/show";
    }

}
