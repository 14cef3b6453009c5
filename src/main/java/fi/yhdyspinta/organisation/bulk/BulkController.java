package fi.yhdyspinta.organisation.bulk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.register.RegisterForm;
import fi.yhdyspinta.platform.Language;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One edit of many organisations. */
@Controller
@RequestMapping("/{county}/organisations/bulk")
class BulkController {

    private final BulkEdits edits;

    BulkController(BulkEdits edits) {
        this.edits = edits;
    }

    @GetMapping("/new")
    String fresh(Actor actor, @RequestParam(required = false) @Nullable List<OrganisationId> organisation,
            @RequestParam(defaultValue = "") String whole, @ModelAttribute("search") RegisterForm search, Model model) {
        actor.require(Role.COORDINATOR);
        return page(BulkForm.empty(), Map.of(), chosen(actor, organisation, whole, search), whole, search, model);
    }

    @PostMapping
    String propose(Actor actor, County county,
            @RequestParam(required = false) @Nullable List<OrganisationId> organisation,
            @RequestParam(defaultValue = "") String whole, @ModelAttribute("search") RegisterForm search,
            @ModelAttribute BulkForm form, Locale locale, Model model, HttpServletResponse response) {
        actor.require(Role.COORDINATOR);
        var chosen = chosen(actor, organisation, whole, search);
        var problems = form.problems();
        if (problems.isEmpty()) {
            var batch = this.edits.propose(actor, chosen, form.toEdit(), Language.of(locale));
            if (batch.isPresent()) {
                return "redirect:" + county.path() + "/organisations/batches/" + batch.get();
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(form, problems, chosen, whole, search, model);
    }

    private List<OrganisationId> chosen(Actor actor, @Nullable List<OrganisationId> organisation, String whole,
            RegisterForm search) {
        return whole.equals("true") ? this.edits.listFound(actor, search.toFilter())
                : Objects.requireNonNullElse(organisation, List.<OrganisationId>of()).stream().distinct().toList();
    }

    private static String page(BulkForm form, Map<String, String> problems, List<OrganisationId> chosen, String whole,
            RegisterForm search, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("problems", problems);
        model.addAttribute("count", chosen.size());
        model.addAttribute("chosen", whole.equals("true") ? List.of() : chosen);
        model.addAttribute("search", search);
        return "organisation/bulk/new";
    }

}
