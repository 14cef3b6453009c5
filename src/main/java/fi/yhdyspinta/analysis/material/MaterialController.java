package fi.yhdyspinta.analysis.material;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.analysis.SayingKind;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
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

/** The reading of the material and the marking of fragments. */
@Controller
@RequestMapping("/{county}/processes/{process}/material")
class MaterialController {

    private final Material material;

    private final Organisations organisations;

    private final Ways ways;

    MaterialController(Material material, Organisations organisations, Ways ways) {
        this.material = material;
        this.organisations = organisations;
        this.ways = ways;
    }

    @GetMapping
    String list(Actor actor, @PathVariable ProcessId process, @RequestParam @Nullable String kind,
            @RequestParam(defaultValue = "") String asked, @RequestParam @Nullable PartyType party,
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "false") boolean unmarked,
            @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        var filter = new MaterialFilter(kind == null || kind.isEmpty() ? null : SayingKind.of(kind), asked, party, q,
                unmarked, Math.max(1, page));
        model.addAttribute("material", this.material.list(actor, process, filter, Language.of(locale)));
        model.addAttribute("filter", filter);
        model.addAttribute("process", process);
        model.addAttribute("origin", this.ways.find(process));
        return "analysis/material/list";
    }

    @GetMapping("/{kind}/{source}")
    String show(Actor actor, @PathVariable ProcessId process, @PathVariable String kind, @PathVariable UUID source,
            Model model) {
        return page(actor, process, kind, source, MarkForm.empty(), Map.of(), model);
    }

    @PostMapping("/{kind}/{source}/fragments")
    String mark(Actor actor, County county, @PathVariable ProcessId process, @PathVariable("kind") String saying,
            @PathVariable UUID source, @ModelAttribute MarkForm form, Locale locale, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var problems = form.problems();
        if (problems.isEmpty()) {
            var result = this.material.mark(actor, process, SayingKind.of(saying), source,
                    form.toMarking(Language.of(locale)));
            if (result instanceof Material.Result.Marked) {
                redirect.addFlashAttribute(Frames.FLASH, "analysis.mark.done");
                return "redirect:" + county.path() + "/processes/" + process + "/material/" + saying + "/" + source;
            }
            problems = Map.of("quote", "analysis.mark.notInText");
        }
        response.setStatus(422);
        return page(actor, process, saying, source, form, problems, model);
    }

    private String page(Actor actor, ProcessId process, String kind, UUID source, MarkForm form,
            Map<String, String> problems, Model model) {
        var reading = this.material.read(actor, process, SayingKind.of(kind), source);
        var organisation = reading.saying().organisation();
        model.addAttribute("reading", reading);
        model.addAttribute("organisation",
                organisation == null ? java.util.Optional.empty() : this.organisations.find(organisation));
        model.addAttribute("process", process);
        model.addAttribute("origin", this.ways.find(process));
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        return "analysis/material/show";
    }

}
