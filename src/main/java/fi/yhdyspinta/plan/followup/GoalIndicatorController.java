package fi.yhdyspinta.plan.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Indicators;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.plan.CarryoverForm;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
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

/** The goals of a county with their indicators, and keeping them. */
@Controller
@RequestMapping("/{county}/goal-indicators")
class GoalIndicatorController {

    private static final Map<String, String> TWICE = Map.of("indicator", "plan.followup.indicator.twice");

    private final GoalIndicators followed;

    private final Indicators indicators;

    GoalIndicatorController(GoalIndicators followed, Indicators indicators) {
        this.followed = followed;
        this.indicators = indicators;
    }

    @GetMapping
    String list(Actor actor, County county, Model model) {
        model.addAttribute("page", this.followed.get(actor, county));
        return "plan/followup/list";
    }

    @GetMapping("/new")
    String draft(Actor actor, County county, @ModelAttribute GoalIndicatorForm form, Model model) {
        return page(actor, EditPage.ofNew(form, address(county)), model);
    }

    @GetMapping("/carryover")
    String showCarryover(Actor actor, Model model) {
        model.addAttribute("page", this.followed.getCarryover(actor));
        return "plan/followup/carryover";
    }

    @PostMapping("/carryover")
    String carry(Actor actor, County county, @ModelAttribute CarryoverForm form, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        int made = this.followed.carry(actor, form.chosen());
        redirect.addFlashAttribute(Frames.FLASH,
                made > 0 ? "plan.followup.carryover.done" : "plan.followup.carryover.none");
        return "redirect:" + address(county);
    }

    /** Looking for an indicator and saving are two buttons of one form. */
    @PostMapping
    String create(Actor actor, County county, @ModelAttribute GoalIndicatorForm form,
            @RequestParam(defaultValue = "false") boolean search, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var fresh = EditPage.ofNew(form, address(county));
        return search ? page(actor, fresh, model)
                : save(actor, county, GoalIndicatorId.next(), fresh.typed(form), model, response, redirect);
    }

    @GetMapping("/{followed}/edit")
    String edit(Actor actor, County county, @PathVariable GoalIndicatorId followed, Model model) {
        return page(actor, known(actor, county, followed), model);
    }

    @PostMapping("/{followed}")
    String change(Actor actor, County county, @PathVariable GoalIndicatorId followed,
            @ModelAttribute GoalIndicatorForm form, @RequestParam(defaultValue = "") String began,
            @RequestParam(defaultValue = "false") boolean search, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var known = known(actor, county, followed);
        return search ? page(actor, new EditPage<>(form, known.action(), Map.of(), began, false, Map.of()), model)
                : save(actor, county, followed, known.typed(form, began), model, response, redirect);
    }

    @PostMapping("/{followed}/removal")
    String remove(Actor actor, County county, @PathVariable GoalIndicatorId followed, RedirectAttributes redirect) {
        this.followed.remove(actor, followed);
        redirect.addFlashAttribute(Frames.FLASH, "plan.followup.removed");
        return "redirect:" + address(county);
    }

    private String save(Actor actor, County county, GoalIndicatorId id, EditPage<GoalIndicatorForm> edit, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return page(actor, edit, model);
        }
        if (!this.followed.save(actor, edit.form().toGoalIndicator(id))) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, edit.with(TWICE), model);
        }
        redirect.addFlashAttribute(Frames.FLASH, "plan.followup.saved");
        return "redirect:" + address(county);
    }

    private EditPage<GoalIndicatorForm> known(Actor actor, County county, GoalIndicatorId id) {
        actor.require(Role.COORDINATOR);
        return EditPage.of(GoalIndicatorForm.of(this.followed.get(id)), address(county) + "/" + id);
    }

    private String page(Actor actor, EditPage<GoalIndicatorForm> edit, Model model) {
        actor.require(Role.COORDINATOR);
        model.addAttribute("edit", edit);
        model.addAttribute("choices", this.followed.listChoices());
        model.addAttribute("found", found(edit.form()));
        return "plan/followup/edit";
    }

    /** What may be chosen: what was chosen already, and what the words fit. */
    private List<Indicator> found(GoalIndicatorForm form) {
        var chosen = form.indicator().isBlank() ? List.<Indicator>of()
                : this.indicators.list(List.of(IndicatorKey.of(form.indicator())));
        var fitting = form.q().isBlank() && !chosen.isEmpty() ? List.<Indicator>of() : this.indicators.search(form.q());
        return Stream.concat(chosen.stream(), fitting.stream()).distinct().toList();
    }

    private static String address(County county) {
        return county.path() + "/goal-indicators";
    }

}
