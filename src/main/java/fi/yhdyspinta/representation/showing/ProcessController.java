package fi.yhdyspinta.representation.showing;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.representation.Attempt;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.procedure.CommentId;
import fi.yhdyspinta.representation.procedure.Procedures;
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

/** The processes of a county, and talking about a procedure. */
@Controller
@RequestMapping("/{county}/representation")
class ProcessController {

    private final ProcessPages pages;

    private final Procedures procedures;

    ProcessController(ProcessPages pages, Procedures procedures) {
        this.pages = pages;
        this.procedures = procedures;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("lines", this.pages.list(actor));
        model.addAttribute("keeper", actor.isCoordinator());
        return "representation/showing/list";
    }

    @GetMapping("/{process}")
    String show(Actor actor, @PathVariable RepresentationId process, Model model) {
        return page(actor, process, Attempt.NONE, model);
    }

    @GetMapping("/{process}/versions/{number}")
    String version(Actor actor, @PathVariable RepresentationId process, @PathVariable String number, Model model) {
        if (!number.matches("[0-9]{1,6}")) {
            throw new NotFound("No such version");
        }
        model.addAttribute("page", this.pages.show(actor, process, Integer.parseInt(number)));
        return "representation/showing/version";
    }

    @PostMapping("/{process}/comments")
    String comment(Actor actor, County county, @PathVariable RepresentationId process,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var attempt = Attempt.of("comment").needed("text", text);
        if (attempt.isRefused()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, process, attempt, model);
        }
        this.procedures.comment(actor, process, text.strip());
        return done(county, process, "representation.done.commented", redirect);
    }

    @PostMapping("/{process}/comments/{comment}/answer")
    String answer(Actor actor, County county, @PathVariable RepresentationId process, @PathVariable CommentId comment,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var attempt = Attempt.of("answer-" + comment).needed("text", text);
        if (attempt.isRefused()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, process, attempt, model);
        }
        this.procedures.answer(actor, process, comment, text.strip());
        return done(county, process, "representation.done.answered", redirect);
    }

    private String page(Actor actor, RepresentationId process, Attempt attempt, Model model) {
        model.addAttribute("page", this.pages.show(actor, process));
        model.addAttribute("own", actor.actingFor());
        model.addAttribute("attempt", attempt);
        return "representation/showing/show";
    }

    private static String done(County county, RepresentationId process, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, key);
        return "redirect:" + county.path() + "/representation/" + process;
    }

}
