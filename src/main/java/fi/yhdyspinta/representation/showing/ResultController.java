package fi.yhdyspinta.representation.showing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.representation.Attempt;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.selection.RepresentativeId;
import fi.yhdyspinta.representation.selection.SelectionResults;
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

/** The published result, its log and its files. */
@Controller
@RequestMapping("/{county}/representation/{process}")
class ResultController {

    private final ResultPages pages;

    private final SelectionResults results;

    ResultController(ResultPages pages, SelectionResults results) {
        this.pages = pages;
        this.results = results;
    }

    @GetMapping("/result")
    String show(Actor actor, @PathVariable RepresentationId process,
            @RequestParam(defaultValue = "") String municipality, @RequestParam(defaultValue = "") String theme,
            Model model) {
        model.addAttribute("result", this.pages.show(actor, process, municipality, theme));
        model.addAttribute("attempt", Attempt.NONE);
        return "representation/showing/result";
    }

    @PostMapping("/representatives/{representative}/departure")
    String leave(Actor actor, County county, @PathVariable RepresentationId process,
            @PathVariable RepresentativeId representative, @RequestParam(defaultValue = "") String endedOn,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        RepresentationPolicy.requireKeeper(actor);
        var day = Typed.date(endedOn).filter(ResultController::isOfOurTime);
        var attempt = Attempt.of("departure-" + representative).typed("endedOn", endedOn).needed("reason", reason);
        if (day.isEmpty() || isBeforeBeginning(actor, process, representative, day.get())) {
            attempt = attempt.wrong("endedOn", "representation.departure.date.wrong");
        }
        if (attempt.isRefused()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("result", this.pages.show(actor, process, "", ""));
            model.addAttribute("attempt", attempt);
            return "representation/showing/result";
        }
        this.results.leave(actor, process, representative, day.orElseThrow(), reason.strip());
        redirect.addFlashAttribute(Frames.FLASH, "representation.done.left");
        return "redirect:" + county.path() + "/representation/" + process + "/result";
    }

    private boolean isBeforeBeginning(Actor actor, RepresentationId process, RepresentativeId id, LocalDate day) {
        return this.results.list(actor, process).stream().anyMatch(one -> {
            var began = one.beganOn();
            return one.id().equals(id) && began != null && day.isBefore(began);
        });
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() > 2000 && day.getYear() < 2200;
    }

    @GetMapping("/record.json")
    void json(Actor actor, @PathVariable RepresentationId process, HttpServletResponse response) throws IOException {
        var json = this.pages.json(actor, process);
        Download.begin(response, "application/json;charset=UTF-8", "valinta.json")
            .write(json.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/log.csv")
    void log(Actor actor, @PathVariable RepresentationId process, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.csv(this.pages.log(actor, process, Language.of(locale)), response);
    }

    @GetMapping("/ballots.csv")
    void ballots(Actor actor, @PathVariable RepresentationId process, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.csv(this.pages.ballots(actor, process, Language.of(locale)), response);
    }

}
