package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.indicator.IndicatorKey;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sets of a county, for its coordinator. */
@Controller
@RequestMapping("/{county}/indicator-sets")
class CountySetController extends ArrangementController {

    private final GoalSections goals;

    CountySetController(Arrangements arrangements, ArrangementPages pages, GoalSections goals) {
        super(arrangements, pages);
        this.goals = goals;
    }

    @GetMapping
    String list(Actor actor, County county, @RequestParam(required = false) @Nullable IndicatorKey indicator,
            Model model) {
        return list(desk(actor, county), indicator, model);
    }

    @PostMapping("/layer")
    String layer(Actor actor, County county, @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "false") boolean own, RedirectAttributes redirect) {
        return layer(desk(actor, county), purpose, own, redirect);
    }

    @PostMapping("/goals")
    String followGoals(Actor actor, County county, RedirectAttributes redirect) {
        var desk = desk(actor, county);
        var followed = this.goals.follow(desk.by());
        var key = followed.added() == 0 ? "none" : followed.left() == 0 ? "done" : "some";
        return done(desk.address(), "indicator.arranged.goals." + key, redirect);
    }

    @GetMapping("/new")
    String draft(Actor actor, County county, @RequestParam(defaultValue = "CARD") String purpose, Model model) {
        return draft(desk(actor, county), purpose, model);
    }

    @PostMapping
    String create(Actor actor, County county, @ModelAttribute SetForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        return create(desk(actor, county), form, model, response, redirect);
    }

    @GetMapping("/{indicatorSet}")
    String show(Actor actor, County county, @PathVariable IndicatorSetId indicatorSet,
            @RequestParam(defaultValue = "") String q, Model model) {
        return show(desk(actor, county), indicatorSet, q, model);
    }

    @GetMapping("/{indicatorSet}/edit")
    String edit(Actor actor, County county, @PathVariable IndicatorSetId indicatorSet, Model model) {
        return edit(desk(actor, county), indicatorSet, model);
    }

    @PostMapping("/{indicatorSet}")
    String change(Actor actor, County county, @PathVariable IndicatorSetId indicatorSet, @ModelAttribute SetForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        return change(desk(actor, county), indicatorSet, form, began, model, response, redirect);
    }

    @PostMapping("/{indicatorSet}/removal")
    String remove(Actor actor, County county, @PathVariable IndicatorSetId indicatorSet, RedirectAttributes redirect) {
        return remove(desk(actor, county), indicatorSet, redirect);
    }

    @PostMapping("/{indicatorSet}/place")
    String move(Actor actor, County county, @PathVariable IndicatorSetId indicatorSet,
            @RequestParam(defaultValue = "false") boolean up, RedirectAttributes redirect) {
        return move(desk(actor, county), indicatorSet, up, redirect);
    }

    @PostMapping("/{indicatorSet}/members")
    String fill(Actor actor, County county, @PathVariable IndicatorSetId indicatorSet,
            @RequestParam IndicatorKey indicator, @RequestParam(defaultValue = "") String filling,
            @RequestParam(defaultValue = "") String q, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        return fill(desk(actor, county), indicatorSet, indicator, filling, q, model, response, redirect);
    }

    private static Desk desk(Actor actor, County county) {
        return new Desk(new Arranger.OfCounty(actor), county.path() + "/indicator-sets");
    }

}
