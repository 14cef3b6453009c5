package fi.yhdyspinta.representation.showing;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.representation.Attempt;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.mandate.AssignmentId;
import fi.yhdyspinta.representation.mandate.Assignments;
import fi.yhdyspinta.representation.mandate.Brief;
import fi.yhdyspinta.representation.mandate.BriefId;
import fi.yhdyspinta.representation.mandate.MandateBox;
import fi.yhdyspinta.representation.mandate.Topic;
import fi.yhdyspinta.representation.mandate.TopicId;
import fi.yhdyspinta.representation.selection.RepresentativeId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Meetings of the representatives: messages to take along, topics, and what they report.
 */
@Controller
@RequestMapping("/{county}/representation/{process}/assignments")
class AssignmentController {

    private final AssignmentPages pages;

    private final ProcessPages processes;

    private final Assignments assignments;

    private final MandateBox box;

    private final RepresentationClock clock;

    AssignmentController(AssignmentPages pages, ProcessPages processes, Assignments assignments, MandateBox box,
            RepresentationClock clock) {
        this.pages = pages;
        this.processes = processes;
        this.assignments = assignments;
        this.box = box;
        this.clock = clock;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, @PathVariable RepresentationId process, Model model) {
        return form(actor, process, fresh(county, process), model);
    }

    @PostMapping
    String create(Actor actor, County county, @PathVariable RepresentationId process,
            @ModelAttribute AssignmentForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        RepresentationPolicy.requireKeeper(actor);
        var edit = fresh(county, process).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, process, edit, model);
        }
        var days = this.processes.show(actor, process).version().procedure().reportDays();
        var id = this.assignments.give(actor, process, form.toAssignment(days));
        return done(county, process, id, "representation.done.assigned", redirect);
    }

    @GetMapping("/{assignment}")
    String show(Actor actor, @PathVariable RepresentationId process, @PathVariable AssignmentId assignment,
            Model model) {
        return page(actor, process, assignment, Attempt.NONE, model);
    }

    @PostMapping("/{assignment}/briefs")
    String send(Actor actor, County county, @PathVariable RepresentationId process,
            @PathVariable AssignmentId assignment, @RequestParam(defaultValue = "") String text, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var attempt = Attempt.of("brief").needed("text", text);
        if (attempt.isRefused()) {
            return refused(actor, process, assignment, attempt, model, response);
        }
        this.box.send(actor, process, assignment, text.strip());
        return done(county, process, assignment, "representation.done.sent", redirect);
    }

    @PostMapping("/{assignment}/briefs/{brief}/handling")
    String handle(Actor actor, County county, @PathVariable RepresentationId process,
            @PathVariable AssignmentId assignment, @PathVariable BriefId brief,
            @RequestParam(defaultValue = "") String heading, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String answer, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var chosen = Typed.choice(Brief.State.class, state).filter(each -> each != Brief.State.SENT);
        var attempt = Attempt.of("handling-" + brief)
            .typed("heading", heading)
            .typed("state", state)
            .typed("answer", answer);
        if (chosen.isEmpty()) {
            attempt = attempt.wrong("state", "representation.missing");
        }
        if (chosen.filter(each -> each == Brief.State.NOT_TAKEN).isPresent() && answer.isBlank()) {
            attempt = attempt.wrong("answer", "representation.missing");
        }
        if (attempt.isRefused()) {
            return refused(actor, process, assignment, attempt, model, response);
        }
        this.box.handle(actor, process, assignment, brief, heading.strip(), chosen.orElseThrow(), answer.strip());
        return done(county, process, assignment, "representation.done.handled", redirect);
    }

    @PostMapping("/{assignment}/topics")
    String propose(Actor actor, County county, @PathVariable RepresentationId process,
            @PathVariable AssignmentId assignment, @RequestParam(defaultValue = "") String text, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var attempt = Attempt.of("topic").needed("text", text);
        if (attempt.isRefused()) {
            return refused(actor, process, assignment, attempt, model, response);
        }
        this.box.propose(actor, process, assignment, text.strip());
        return done(county, process, assignment, "representation.done.proposed", redirect);
    }

    @PostMapping("/{assignment}/topics/{topic}/answer")
    String answer(Actor actor, County county, @PathVariable RepresentationId process,
            @PathVariable AssignmentId assignment, @PathVariable TopicId topic,
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String reason, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var chosen = Typed.choice(Topic.Answer.class, kind);
        var attempt = Attempt.of("topic-" + topic).typed("kind", kind).typed("reason", reason);
        if (chosen.isEmpty()) {
            attempt = attempt.wrong("kind", "representation.missing");
        }
        if (chosen.filter(each -> each != Topic.Answer.TAKEN).isPresent() && reason.isBlank()) {
            attempt = attempt.wrong("reason", "representation.topic.reason.missing");
        }
        if (attempt.isRefused()) {
            return refused(actor, process, assignment, attempt, model, response);
        }
        this.box.answer(actor, process, assignment, topic, chosen.orElseThrow(), reason.strip());
        return done(county, process, assignment, "representation.done.answered", redirect);
    }

    @PostMapping("/{assignment}/reports/{representative}")
    String report(Actor actor, County county, @PathVariable RepresentationId process,
            @PathVariable AssignmentId assignment, @PathVariable RepresentativeId representative,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var attempt = Attempt.of("report-" + representative).needed("text", text);
        if (attempt.isRefused()) {
            return refused(actor, process, assignment, attempt, model, response);
        }
        this.assignments.report(actor, process, assignment, representative, text.strip());
        return done(county, process, assignment, "representation.done.reported", redirect);
    }

    private String refused(Actor actor, RepresentationId process, AssignmentId assignment, Attempt attempt, Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(actor, process, assignment, attempt, model);
    }

    private String page(Actor actor, RepresentationId process, AssignmentId assignment, Attempt attempt, Model model) {
        model.addAttribute("page", this.pages.show(actor, process, assignment));
        model.addAttribute("attempt", attempt);
        return "representation/showing/assignment";
    }

    private EditPage<AssignmentForm> fresh(County county, RepresentationId process) {
        return EditPage.ofNew(AssignmentForm.empty(this.clock.today()),
                county.path() + "/representation/" + process + "/assignments");
    }

    private String form(Actor actor, RepresentationId process, EditPage<AssignmentForm> edit, Model model) {
        RepresentationPolicy.requireKeeper(actor);
        model.addAttribute("process", this.processes.show(actor, process).process());
        model.addAttribute("edit", edit);
        return "representation/showing/assign";
    }

    private static String done(County county, RepresentationId process, AssignmentId assignment, String key,
            RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, key);
        return "redirect:" + county.path() + "/representation/" + process + "/assignments/" + assignment;
    }

}
