package fi.yhdyspinta.indicator.interpretation;

import java.util.Optional;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the table concludes from an indicator, on a page of its own. */
@Controller
@RequestMapping("/{county}/indicators/{key}/interpretations")
class InterpretationController {

    private final Interpretations interpretations;

    private final Catalogue catalogue;

    InterpretationController(Interpretations interpretations, Catalogue catalogue) {
        this.interpretations = interpretations;
        this.catalogue = catalogue;
    }

    @GetMapping
    String show(Actor actor, @PathVariable IndicatorKey key, Model model) {
        return page(actor, key, Typing.NOTHING, model);
    }

    @PostMapping
    String propose(Actor actor, County county, @PathVariable IndicatorKey key,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var problem = this.interpretations.propose(actor, key, text);
        return answer(actor, county, key, problem.map(wrong -> new Typing("text", text, wrong)),
                "indicator.interpretation.proposed", model, response, redirect);
    }

    @PostMapping("/{interpretation}/agreement")
    String agree(Actor actor, County county, @PathVariable IndicatorKey key,
            @PathVariable InterpretationId interpretation, @RequestParam(defaultValue = "") String dissent, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var problem = this.interpretations.agree(actor, key, interpretation, dissent);
        return answer(actor, county, key, problem.map(wrong -> new Typing("dissent-" + interpretation, dissent, wrong)),
                "indicator.interpretation.decided", model, response, redirect);
    }

    @PostMapping("/{interpretation}/removal")
    String remove(Actor actor, County county, @PathVariable IndicatorKey key,
            @PathVariable InterpretationId interpretation, RedirectAttributes redirect) {
        this.interpretations.remove(actor, key, interpretation);
        return done(county, key, "indicator.interpretation.removed", redirect);
    }

    private String answer(Actor actor, County county, IndicatorKey key, Optional<Typing> problem, String done,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        if (problem.isEmpty()) {
            return done(county, key, done, redirect);
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return page(actor, key, problem.get(), model);
    }

    private String page(Actor actor, IndicatorKey key, Typing typing, Model model) {
        model.addAttribute("page", this.interpretations.get(actor, key));
        model.addAttribute("indicator", this.catalogue.get(key));
        model.addAttribute("typing", typing);
        return "indicator/interpretation/show";
    }

    private static String done(County county, IndicatorKey key, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, done);
        return "redirect:" + county.path() + "/indicators/" + key + "/interpretations";
    }

}
