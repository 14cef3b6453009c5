package fi.yhdyspinta.representation.showing;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.representation.Method;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.selection.Nomination;
import fi.yhdyspinta.representation.selection.Voting;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Casting a ballot. The receipt is the answer itself, so that it stands in no address, no
 * cookie and no log.
 */
@Controller
@RequestMapping("/{county}/representation/{process}/ballot")
class BallotController {

    private final ProcessPages pages;

    private final Voting voting;

    BallotController(ProcessPages pages, Voting voting) {
        this.pages = pages;
        this.voting = voting;
    }

    @GetMapping
    String ask(Actor actor, @PathVariable RepresentationId process, Model model) {
        RepresentationPolicy.requireSpeaker(actor);
        return paper(actor, process, Map.of(), false, model);
    }

    @PostMapping
    String cast(Actor actor, @PathVariable RepresentationId process, @RequestParam Map<String, String> typed,
            Model model, HttpServletResponse response) {
        RepresentationPolicy.requireSpeaker(actor);
        var page = this.pages.show(actor, process);
        var form = form(page, typed);
        if (page.may().vote() && !form.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return paper(actor, process, typed, true, model);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("receipt", this.voting.cast(actor, process, form.preferences()));
        model.addAttribute("page", page);
        model.addAttribute("preferences", form.preferences());
        return "representation/showing/receipt";
    }

    private String paper(Actor actor, RepresentationId process, Map<String, String> typed, boolean sent, Model model) {
        var page = this.pages.show(actor, process);
        if (!page.may().vote()) {
            throw new Overtaken("Has voted, or nobody votes now");
        }
        model.addAttribute("page", page);
        model.addAttribute("form", form(page, typed));
        model.addAttribute("sent", sent);
        return "representation/showing/ballot";
    }

    private static BallotForm form(ProcessPage page, Map<String, String> typed) {
        return BallotForm.of(page.standing().stream().map(Nomination::number).toList(), typed,
                page.version().procedure().method() == Method.TRANSFERABLE_VOTE);
    }

}
