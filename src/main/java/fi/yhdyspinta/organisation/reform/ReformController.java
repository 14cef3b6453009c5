package fi.yhdyspinta.organisation.reform;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.EntryRules;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reforms of the administration, taken into the register. */
@Controller
@RequestMapping("/{county}/organisations/reforms")
class ReformController {

    private final Reforms reforms;

    ReformController(Reforms reforms) {
        this.reforms = reforms;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        return page(actor, "", "", "", model);
    }

    @PostMapping("/{reform}")
    String take(Actor actor, County county, @PathVariable String reform,
            @RequestParam(defaultValue = "") String successorName, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        var problem = problem(actor, successorName);
        if (!problem.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, reform, successorName, problem, model);
        }
        var batch = this.reforms.take(actor, reform, successorName);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.reform.taken");
        return "redirect:" + county.path() + "/organisations/batches/" + batch;
    }

    private String problem(Actor actor, String name) {
        if (name.isBlank()) {
            return "organisation.register.name.missing";
        }
        return EntryRules.problem(Column.NAME_FI, name)
            .orElse(this.reforms.isClear(actor, name) ? "" : "organisation.register.other.several");
    }

    private String page(Actor actor, String key, String typed, String problem, Model model) {
        model.addAttribute("lines", this.reforms.list(actor));
        model.addAttribute("key", key);
        model.addAttribute("typed", typed);
        model.addAttribute("problem", problem);
        return "organisation/reform/list";
    }

}
