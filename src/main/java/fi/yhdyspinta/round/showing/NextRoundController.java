package fi.yhdyspinta.round.showing;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.round.NextRounds;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
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
        actor.require(Role.COORDINATOR);
        page.addAttribute("view", this.pages.get(actor, key));
        page.addAttribute("open", this.next.listCarriedOver(actor, key));
        return "round/showing/next";
    }

    @PostMapping
    String create(Actor actor, County county, @PathVariable String key, @RequestParam(defaultValue = "") String plus,
            @RequestParam(defaultValue = "") String minus, RedirectAttributes redirect) {
        var round = this.next.create(actor, key, plus.lines().toList(), minus.lines().toList());
        redirect.addFlashAttribute(Frames.FLASH, "round.next.created");
        return "redirect:" + county.path() + round.path();
    }

}
