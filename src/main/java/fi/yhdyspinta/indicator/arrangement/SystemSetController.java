package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.identity.SignedIn;
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

/** The sets of all counties, for the system administrator. */
@Controller
@RequestMapping("/administration/indicators/sets")
class SystemSetController extends ArrangementController {

    SystemSetController(Arrangements arrangements, ArrangementPages pages) {
        super(arrangements, pages);
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable IndicatorKey indicator, Model model) {
        return list(desk(), indicator, model);
    }

    @PostMapping("/layer")
    String layer(@RequestParam(defaultValue = "") String purpose, @RequestParam(defaultValue = "false") boolean own,
            RedirectAttributes redirect) {
        return layer(desk(), purpose, own, redirect);
    }

    @GetMapping("/new")
    String draft(@RequestParam(defaultValue = "CARD") String purpose, Model model) {
        return draft(desk(), purpose, model);
    }

    @PostMapping
    String create(@ModelAttribute SetForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        return create(desk(), form, model, response, redirect);
    }

    @GetMapping("/{systemSet}")
    String show(@PathVariable IndicatorSetId systemSet, @RequestParam(defaultValue = "") String q, Model model) {
        return show(desk(), systemSet, q, model);
    }

    @GetMapping("/{systemSet}/edit")
    String edit(@PathVariable IndicatorSetId systemSet, Model model) {
        return edit(desk(), systemSet, model);
    }

    @PostMapping("/{systemSet}")
    String change(@PathVariable IndicatorSetId systemSet, @ModelAttribute SetForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        return change(desk(), systemSet, form, began, model, response, redirect);
    }

    @PostMapping("/{systemSet}/removal")
    String remove(@PathVariable IndicatorSetId systemSet, RedirectAttributes redirect) {
        return remove(desk(), systemSet, redirect);
    }

    @PostMapping("/{systemSet}/place")
    String move(@PathVariable IndicatorSetId systemSet, @RequestParam(defaultValue = "false") boolean up,
            RedirectAttributes redirect) {
        return move(desk(), systemSet, up, redirect);
    }

    @PostMapping("/{systemSet}/members")
    String fill(@PathVariable IndicatorSetId systemSet, @RequestParam IndicatorKey indicator,
            @RequestParam(defaultValue = "") String filling, @RequestParam(defaultValue = "") String q, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        return fill(desk(), systemSet, indicator, filling, q, model, response, redirect);
    }

    private static Desk desk() {
        return new Desk(new Arranger.OfSystem(SignedIn.require()), "/administration/indicators/sets");
    }

}
