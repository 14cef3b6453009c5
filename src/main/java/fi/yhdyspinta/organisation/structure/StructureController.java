package fi.yhdyspinta.organisation.structure;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.body.Fields;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The structure as picture and list, and the ready ones to start from. */
@Controller
@RequestMapping("/{county}/structure")
class StructureController {

    private final Structures structures;

    private final Beginning beginning;

    StructureController(Structures structures, Beginning beginning) {
        this.structures = structures;
        this.beginning = beginning;
    }

    @GetMapping
    String show(Actor actor, @RequestParam(defaultValue = "") String on, Model model) {
        model.addAttribute("page", this.structures.get(actor, Fields.dayOrNull(on)));
        model.addAttribute("wrongDay", !on.isBlank() && Fields.dayOrNull(on) == null);
        return "organisation/structure/show";
    }

    @PostMapping("/publicity")
    String publish(Actor actor, County county, @RequestParam(defaultValue = "false") boolean open,
            RedirectAttributes redirect) {
        this.structures.show(actor, open);
        redirect.addFlashAttribute(Frames.FLASH,
                open ? "organisation.structure.opened" : "organisation.structure.closed");
        return "redirect:" + county.path() + "/structure";
    }

    @GetMapping("/starts")
    String starts(Actor actor, Model model) {
        model.addAttribute("starts", this.structures.listStarts(actor));
        return "organisation/structure/starts";
    }

    @GetMapping("/starts/{key}")
    String start(Actor actor, @PathVariable String key, Model model) {
        var structure = this.structures.getStart(actor, key);
        model.addAttribute("structure", structure);
        model.addAttribute("planned", this.beginning.preview(actor, structure));
        return "organisation/structure/start";
    }

    @PostMapping("/starts/{key}")
    String take(Actor actor, County county, @PathVariable String key, RedirectAttributes redirect) {
        int added = this.structures.take(actor, key);
        redirect.addFlashAttribute(Frames.FLASH,
                added > 0 ? "organisation.structure.taken" : "organisation.structure.taken.nothing");
        return "redirect:" + county.path() + "/structure";
    }

}
