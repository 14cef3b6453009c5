package fi.yhdyspinta.report.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Comments on the draft, section by section, and the answers to them. */
@Controller
@RequestMapping("/{county}/rounds/{round}/summary/comments")
class CommentController {

    private final Commenting commenting;

    CommentController(Commenting commenting) {
        this.commenting = commenting;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String round, Model page) {
        page.addAttribute("discussion", this.commenting.get(actor, round));
        page.addAttribute("kept", Kept.NOTHING);
        return "report/summary/comments";
    }

    @PostMapping("/opening")
    String open(Actor actor, County county, @PathVariable String round, @RequestParam String until, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        var problem = day(until).map(day -> this.commenting.open(actor, round, day))
            .orElse(Optional.of("report.comments.until.missing"));
        return answer(actor, county, round, problem.map(key -> new Kept("until", until, key)), "report.comments.opened",
                page, response, redirect);
    }

    @PostMapping("/closing")
    String close(Actor actor, County county, @PathVariable String round, RedirectAttributes redirect) {
        this.commenting.close(actor, round);
        redirect.addFlashAttribute(Frames.FLASH, "report.comments.closed");
        return "redirect:" + county.path() + "/rounds/" + round + "/summary/comments";
    }

    @PostMapping
    String comment(Actor actor, County county, @PathVariable String round, @RequestParam SectionId section,
            @RequestParam String text, Model page, HttpServletResponse response, RedirectAttributes redirect) {
        var problem = this.commenting.comment(actor, round, section, text);
        return answer(actor, county, round, problem.map(key -> new Kept("text-" + section, text, key)),
                "report.comment.sent", page, response, redirect);
    }

    @PostMapping("/{comment}/answer")
    String answer(Actor actor, County county, @PathVariable String round, @PathVariable CommentId comment,
            @RequestParam String text, @RequestParam @Nullable Instant answered, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        var problem = this.commenting.answer(actor, round, comment, answered, text);
        return answer(actor, county, round, problem.map(key -> new Kept("text-" + comment, text, key)),
                "report.comment.answered", page, response, redirect);
    }

    private String answer(Actor actor, County county, String round, Optional<Kept> problem, String done, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (problem.isEmpty()) {
            redirect.addFlashAttribute(Frames.FLASH, done);
            return "redirect:" + county.path() + "/rounds/" + round + "/summary/comments";
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        page.addAttribute("discussion", this.commenting.get(actor, round));
        page.addAttribute("kept", problem.get());
        return "report/summary/comments";
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        }
        catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

}
