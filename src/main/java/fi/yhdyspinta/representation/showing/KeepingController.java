package fi.yhdyspinta.representation.showing;

import java.time.LocalDate;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.Typed;
import fi.yhdyspinta.representation.Attempt;
import fi.yhdyspinta.representation.RepresentationClock;
import fi.yhdyspinta.representation.RepresentationId;
import fi.yhdyspinta.representation.RepresentationPolicy;
import fi.yhdyspinta.representation.procedure.Procedures;
import fi.yhdyspinta.representation.selection.Calls;
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

import static java.util.stream.Collectors.toSet;

/** What the coordinator does until the call is open. */
@Controller
@RequestMapping("/{county}/representation")
class KeepingController {

    private final ProcessPages pages;

    private final Procedures procedures;

    private final Calls calls;

    private final RepresentationClock clock;

    KeepingController(ProcessPages pages, Procedures procedures, Calls calls, RepresentationClock clock) {
        this.pages = pages;
        this.procedures = procedures;
        this.calls = calls;
        this.clock = clock;
    }

    @GetMapping("/new")
    String fresh(Actor actor, County county, Model model) {
        return form(actor, fresh(county), false, model);
    }

    @PostMapping
    String create(Actor actor, County county, @ModelAttribute ProcedureForm form, Model model,
            HttpServletResponse response) {
        RepresentationPolicy.requireKeeper(actor);
        var edit = fresh(county).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, false, model);
        }
        var id = this.procedures.draft(actor, form.name(), form.toProcedure(offered(actor)), false);
        return "redirect:" + county.path() + "/representation/" + id;
    }

    @GetMapping("/{process}/procedure")
    String edit(Actor actor, County county, @PathVariable RepresentationId process, Model model) {
        return form(actor, known(actor, county, process), isExample(actor, process), model);
    }

    @PostMapping("/{process}/procedure")
    String revise(Actor actor, County county, @PathVariable RepresentationId process,
            @ModelAttribute ProcedureForm form, @RequestParam(defaultValue = "") String began, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        RepresentationPolicy.requireKeeper(actor);
        var edit = known(actor, county, process).typed(form, began);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, isExample(actor, process), model);
        }
        this.procedures.revise(actor, process, form.name(), form.toProcedure(offered(actor)));
        return done(county, process, "representation.done.revised", redirect);
    }

    @PostMapping("/{process}/comment-period")
    String openComments(Actor actor, County county, @PathVariable RepresentationId process,
            RedirectAttributes redirect) {
        this.procedures.openComments(actor, process);
        return done(county, process, "representation.done.commentsOpened", redirect);
    }

    @PostMapping("/{process}/approval")
    String approve(Actor actor, County county, @PathVariable RepresentationId process, RedirectAttributes redirect) {
        this.procedures.approve(actor, process);
        return done(county, process, "representation.done.approved", redirect);
    }

    @PostMapping("/{process}/call")
    String open(Actor actor, County county, @PathVariable RepresentationId process, RedirectAttributes redirect) {
        this.calls.open(actor, process);
        return done(county, process, "representation.done.opened", redirect);
    }

    @PostMapping("/{process}/deadline")
    String extend(Actor actor, County county, @PathVariable RepresentationId process,
            @RequestParam(defaultValue = "") String endsOn, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        RepresentationPolicy.requireKeeper(actor);
        var page = this.pages.show(actor, process);
        var before = page.process().nominationsEndAt();
        var day = Typed.date(endsOn).filter(KeepingController::isOfOurTime);
        if (before == null || day.isEmpty() || !RepresentationClock.endOf(day.get()).isAfter(before)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page);
            model.addAttribute("attempt",
                    Attempt.of("deadline").typed("endsOn", endsOn).wrong("endsOn", "representation.deadline.early"));
            return "representation/showing/show";
        }
        this.calls.extend(actor, process, day.get());
        return done(county, process, "representation.done.extended", redirect);
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() > 2000 && day.getYear() < 2200;
    }

    private EditPage<ProcedureForm> fresh(County county) {
        return EditPage.ofNew(ProcedureForm.empty(this.clock.today()), county.path() + "/representation");
    }

    private EditPage<ProcedureForm> known(Actor actor, County county, RepresentationId id) {
        RepresentationPolicy.requireKeeper(actor);
        var process = this.pages.show(actor, id).process();
        var newest = this.procedures.list(actor, process).getFirst();
        return EditPage.of(ProcedureForm.of(process.name(), newest.procedure()),
                county.path() + process.path() + "/procedure");
    }

    private boolean isExample(Actor actor, RepresentationId id) {
        return this.pages.show(actor, id).process().example();
    }

    private java.util.Set<String> offered(Actor actor) {
        return this.pages.choices(actor).stream().map(Municipality::code).collect(toSet());
    }

    private String form(Actor actor, EditPage<ProcedureForm> edit, boolean example, Model model) {
        RepresentationPolicy.requireKeeper(actor);
        model.addAttribute("edit", edit);
        model.addAttribute("example", example);
        model.addAttribute("municipalities", this.pages.choices(actor));
        return "representation/showing/edit";
    }

    private static String done(County county, RepresentationId process, String key, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, key);
        return "redirect:" + county.path() + "/representation/" + process;
    }

}
