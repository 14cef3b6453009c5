package fi.yhdyspinta.outcome.action;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.outcome.AgreedAction;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Origin;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.database.Revisions;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of actions, and proposing and rewording them. */
@Controller
@RequestMapping("/{county}")
class ActionController {

    private final AgreedActions actions;

    private final ActionPages pages;

    private final Ways ways;

    private final Revisions revisions;

    ActionController(AgreedActions actions, ActionPages pages, Ways ways, Revisions revisions) {
        this.actions = actions;
        this.pages = pages;
        this.ways = ways;
        this.revisions = revisions;
    }

    @GetMapping("/actions")
    String list(Actor actor, @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String lead, @RequestParam(defaultValue = "") String goal,
            @RequestParam(defaultValue = "") String process, @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "due") String sort, @RequestParam(defaultValue = "1") int page, Model model) {
        var filter = new ActionFilter(state.isEmpty() || state.equals("OPEN") ? null : state,
                lead.isEmpty() ? null : OrganisationId.of(lead), goal.isEmpty() ? null : GoalId.of(goal),
                process.isEmpty() ? null : ProcessId.of(process), overdue, state.equals("OPEN"), sort,
                Math.max(1, page));
        var register = this.pages.register(actor, filter);
        model.addAttribute("register", register);
        Map<ProcessId, Origin> rounds = register.processes()
            .flatMap(each -> this.ways.find(each).map(way -> Map.entry(each, way)).stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        model.addAttribute("origins", rounds);
        model.addAttribute("example", rounds.values().stream().anyMatch(Origin::example));
        model.addAttribute("filter", filter);
        model.addAttribute("origin",
                filter.process() == null ? java.util.Optional.empty() : this.ways.find(filter.process()));
        model.addAttribute("proposes", filter.process() != null && ActionPolicy.mayPropose(actor));
        return "outcome/action/list";
    }

    @GetMapping("/actions/{action}")
    String show(Actor actor, @PathVariable AgreedActionId action, Model model) {
        var page = this.pages.get(actor, action);
        model.addAttribute("page", page);
        model.addAttribute("origin", this.ways.find(page.action().process()));
        return "outcome/action/show";
    }

    @GetMapping("/processes/{process}/actions/new")
    String fresh(Actor actor, County county, @PathVariable ProcessId process,
            @RequestParam(defaultValue = "") String conclusion, Model model) {
        return form(actor, fresh(county, process, conclusion), process, model);
    }

    @PostMapping("/processes/{process}/actions")
    String create(Actor actor, County county, @PathVariable ProcessId process, @ModelAttribute ActionForm form,
            Locale locale, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var edit = fresh(county, process, "").typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(actor, edit, process, model);
        }
        var id = this.actions.propose(actor, process, form.toTerms(Language.of(locale), null));
        redirect.addFlashAttribute(Frames.FLASH, "outcome.action.proposed");
        return "redirect:" + county.path() + "/actions/" + id;
    }

    @GetMapping("/actions/{action}/edit")
    String edit(Actor actor, County county, @PathVariable AgreedActionId action, Locale locale, Model model) {
        int revision = this.revisions.of(action);
        var known = this.actions.get(actor, action);
        ActionPolicy.requireEditor(actor, known);
        return form(actor, edit(county, known, revision, locale), known.process(), model);
    }

    @PostMapping("/actions/{action}")
    String update(Actor actor, County county, @PathVariable AgreedActionId action, @ModelAttribute ActionForm form,
            @RequestParam(defaultValue = "") String began, Locale locale, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        int revision = this.revisions.of(action);
        var known = this.actions.get(actor, action);
        var edit = edit(county, known, revision, locale).typed(form, began);
        if (edit.isRefused()) {
            ActionPolicy.requireEditor(actor, known);
            response.setStatus(edit.status());
            return form(actor, edit, known.process(), model);
        }
        if (!this.actions.change(actor, action, revision, form.toTerms(Language.of(locale), known.what()))) {
            return update(actor, county, action, form, edit.began(), locale, model, response, redirect);
        }
        redirect.addFlashAttribute(Frames.FLASH, "outcome.action.changed");
        return "redirect:" + county.path() + "/actions/" + action;
    }

    private static EditPage<ActionForm> fresh(County county, ProcessId process, String conclusion) {
        return EditPage.ofNew(ActionForm.empty(conclusion.isEmpty() ? List.of() : List.of(conclusion)),
                county.path() + "/processes/" + process + "/actions");
    }

    private static EditPage<ActionForm> edit(County county, AgreedAction known, int revision, Locale locale) {
        return EditPage.of(ActionForm.of(known, Language.of(locale)), county.path() + "/actions/" + known.id(),
                revision);
    }

    private String form(Actor actor, EditPage<ActionForm> edit, ProcessId process, Model model) {
        model.addAttribute("edit", edit);
        model.addAttribute("choices", this.pages.choices(actor, process));
        model.addAttribute("process", process);
        model.addAttribute("origin", this.ways.find(process));
        return "outcome/action/edit";
    }

}
