package fi.yhdyspinta.round.showing;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.round.NextRounds;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Next year's round from this one. */
@Controller
@RequestMapping("/{county}/rounds/{key}/next")
class NextRoundController {

    private final NextRounds next;

    private final RoundPages pages;

    NextRoundController(NextRounds next, RoundPages pages) {
        this.next = next;
        this.pages = pages;
    }

    @GetMapping
    String edit(Actor actor, @PathVariable String key, Model page) {
        return form(actor, key, new LessonsForm("", ""), Map.of(), page);
    }

    @PostMapping
    String create(Actor actor, County county, @PathVariable String key, @ModelAttribute LessonsForm form, Model page,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (!form.problems().isEmpty()) {
            response.setStatus(422);
            return form(actor, key, form, form.problems(), page);
        }
        var round = this.next.create(actor, key, form.listPlus(), form.listMinus());
        redirect.addFlashAttribute(Frames.FLASH, "round.next.created");
        return "redirect:" + county.path() + round.path();
    }

    private String form(Actor actor, String key, LessonsForm form, Map<String, String> problems, Model page) {
        actor.require(Role.COORDINATOR);
        page.addAttribute("view", this.pages.get(actor, key));
        page.addAttribute("open", this.next.listCarriedOver(actor, key));
        page.addAttribute("form", form);
        page.addAttribute("problems", problems);
        return "round/showing/next";
    }

}
