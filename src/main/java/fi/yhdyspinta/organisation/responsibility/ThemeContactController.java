package fi.yhdyspinta.organisation.responsibility;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The matrix of contact persons: themes with owners, and rows of municipalities. */
@Controller
@RequestMapping("/{county}/responsibilities")
class ThemeContactController {

    private static final int LONGEST = 300;

    private final Responsibilities responsibilities;

    private final Organisations organisations;

    ThemeContactController(Responsibilities responsibilities, Organisations organisations) {
        this.responsibilities = responsibilities;
        this.organisations = organisations;
    }

    @GetMapping("/contacts")
    String matrix(Actor actor, County county, Model model) {
        return matrix(actor, freshTheme(county), "", List.of(), model);
    }

    @PostMapping("/themes")
    String addTheme(Actor actor, County county, @ModelAttribute ThemeForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        var edit = checked(actor, freshTheme(county).typed(form), null);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return matrix(actor, edit, "", List.of(), model);
        }
        this.responsibilities.add(actor, form.toTheme(ThemeId.next()));
        return done(county, redirect);
    }

    @GetMapping("/themes/{theme}/edit")
    String editTheme(Actor actor, County county, @PathVariable ThemeId theme, Model model) {
        return theme(actor, known(actor, county, theme), model);
    }

    @PostMapping("/themes/{theme}")
    String changeTheme(Actor actor, County county, @PathVariable ThemeId theme, @ModelAttribute ThemeForm form,
            @RequestParam(defaultValue = "") String began, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var edit = checked(actor, known(actor, county, theme).typed(form, began), theme);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return theme(actor, edit, model);
        }
        this.responsibilities.change(actor, form.toTheme(theme));
        return done(county, redirect);
    }

    @PostMapping("/contacts/table")
    String take(Actor actor, County county, @RequestParam(defaultValue = "") String table, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        var pasted = PastedContacts.of(table, this.responsibilities.matrix(actor));
        if (!pasted.problems().isEmpty()) {
            response.setStatus(422);
            return matrix(actor, freshTheme(county), table, pasted.problems(), model);
        }
        this.responsibilities.take(actor, pasted.contacts());
        return done(county, redirect);
    }

    @GetMapping("/contacts/{organisation}")
    String row(Actor actor, @PathVariable OrganisationId organisation, Model model) {
        var matrix = this.responsibilities.matrix(actor);
        var typed = new HashMap<String, String>();
        for (var theme : matrix.themes()) {
            matrix.find(organisation, theme.id()).ifPresent(contact -> {
                typed.put("name." + theme.id(), contact.name());
                typed.put("mail." + theme.id(), contact.mail() == null ? "" : contact.mail());
            });
        }
        return row(actor, organisation, typed, Map.of(), model);
    }

    @PostMapping("/contacts/{organisation}")
    String fill(Actor actor, County county, @PathVariable OrganisationId organisation,
            @RequestParam Map<String, String> typed, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        Map<ThemeId, ThemeContact> row = new HashMap<>();
        var problems = new LinkedHashMap<String, String>();
        for (var theme : this.responsibilities.matrix(actor).themes()) {
            read(theme, organisation, typed, row, problems);
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return row(actor, organisation, typed, problems, model);
        }
        this.responsibilities.fill(actor, organisation, row);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + county.path() + "/responsibilities/contacts/" + organisation;
    }

    private static void read(Theme theme, OrganisationId organisation, Map<String, String> typed,
            Map<ThemeId, ThemeContact> row, Map<String, String> problems) {
        var name = typed.getOrDefault("name." + theme.id(), "");
        var mail = typed.getOrDefault("mail." + theme.id(), "");
        if (name.length() > LONGEST) {
            problems.put("name." + theme.id(), "organisation.body.tooLong");
        }
        if (!mail.isBlank() && !ThemeForm.isMail(mail)) {
            problems.put("mail." + theme.id(), "organisation.responsibility.mail.wrong");
        }
        if (name.isBlank() && !mail.isBlank()) {
            problems.put("name." + theme.id(), "organisation.responsibility.contact.missing");
        }
        if (!name.isBlank()) {
            row.put(theme.id(), new ThemeContact(theme.id(), organisation, name, mail.isBlank() ? null : mail.strip()));
        }
    }

    private EditPage<ThemeForm> checked(Actor actor, EditPage<ThemeForm> edit,
            @org.jspecify.annotations.Nullable ThemeId theme) {
        return this.responsibilities.isTaken(actor, edit.form().name(), theme)
                ? edit.with(Map.of("name", "organisation.responsibility.theme.taken")) : edit;
    }

    private static EditPage<ThemeForm> freshTheme(County county) {
        return EditPage.ofNew(ThemeForm.empty(), county.path() + "/responsibilities/themes");
    }

    private EditPage<ThemeForm> known(Actor actor, County county, ThemeId id) {
        actor.require(Role.COORDINATOR);
        var theme = this.responsibilities.matrix(actor)
            .themes()
            .stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such theme"));
        return EditPage.of(ThemeForm.of(theme), county.path() + "/responsibilities/themes/" + id);
    }

    private String matrix(Actor actor, EditPage<ThemeForm> edit, String table, List<PastedContacts.Problem> problems,
            Model model) {
        model.addAttribute("matrix", this.responsibilities.matrix(actor));
        model.addAttribute("actor", actor);
        model.addAttribute("edit", edit);
        model.addAttribute("table", table);
        model.addAttribute("problems", problems);
        return "organisation/responsibility/contacts";
    }

    private static String theme(Actor actor, EditPage<ThemeForm> edit, Model model) {
        actor.require(Role.COORDINATOR);
        model.addAttribute("edit", edit);
        return "organisation/responsibility/theme";
    }

    private String row(Actor actor, OrganisationId organisation, Map<String, String> typed,
            Map<String, String> problems, Model model) {
        if (!Responsibilities.mayFill(actor, organisation)) {
            throw new Forbidden("Needs the coordinator of the county or of the municipality");
        }
        model.addAttribute("answerable", this.responsibilities.get(actor, organisation));
        model.addAttribute("matrix", this.responsibilities.matrix(actor));
        model.addAttribute("ended", this.organisations.findEnded(organisation).orElse(null));
        model.addAttribute("typed", typed);
        model.addAttribute("problems", problems);
        return "organisation/responsibility/row";
    }

    private static String done(County county, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + county.path() + "/responsibilities/contacts";
    }

}
