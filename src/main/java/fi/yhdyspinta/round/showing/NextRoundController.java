package fi.yhdyspinta.round.showing;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.round.NextRound;
import fi.yhdyspinta.round.NextRounds;
import fi.yhdyspinta.round.Round;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The round of a later year from this one. */
@Controller
@RequestMapping("/{county}/rounds/{key}/next")
class NextRoundController {

    private static final int UNPROCESSABLE = 422;

    private final NextRounds next;

    private final RoundPages pages;

    NextRoundController(NextRounds next, RoundPages pages) {
        this.next = next;
        this.pages = pages;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable String key, Model page) {
        actor.require(Role.COORDINATOR);
        var year = this.next.firstFreeYear(actor, this.pages.get(actor, key).round());
        return form(actor, key, new NextRoundForm(String.valueOf(year), "", ""), Map.of(), null, page);
    }

    @PostMapping
    String create(Actor actor, County county, @PathVariable String key, @ModelAttribute NextRoundForm form, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        var problems = form.problems(this.pages.get(actor, key).round());
        if (!problems.isEmpty()) {
            response.setStatus(UNPROCESSABLE);
            return form(actor, key, form, problems, null, page);
        }
        return switch (this.next.create(actor, key, form.yearNumber(), form.listPlus(), form.listMinus())) {
            case NextRound.Begun begun -> {
                redirect.addFlashAttribute(Frames.FLASH, "round.next.created");
                yield "redirect:" + county.path() + begun.round().path();
            }
            case NextRound.Taken taken -> {
                response.setStatus(UNPROCESSABLE);
                yield form(actor, key, form, Map.of("year", "round.next.year.taken"), taken.held(), page);
            }
        };
    }

    private String form(Actor actor, String key, NextRoundForm form, Map<String, String> problems, @Nullable Round held,
            Model page) {
        page.addAttribute("held", held);
        page.addAttribute("view", this.pages.get(actor, key));
        page.addAttribute("open", this.next.listCarriedOver(actor, key));
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        return "round/showing/next";
    }

}
