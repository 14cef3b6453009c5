package fi.yhdyspinta.organisation.responsibility;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.body.Fields;
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

/** The table of resources in person-years. */
@Controller
@RequestMapping("/{county}/responsibilities/resources")
class ResourceController {

    private final Responsibilities responsibilities;

    ResourceController(Responsibilities responsibilities) {
        this.responsibilities = responsibilities;
    }

    @GetMapping
    String list(Actor actor, County county, @RequestParam(defaultValue = "") String year, Model model) {
        var table = this.responsibilities.resources(actor, Fields.numberOrNull(year));
        return page(actor, table, EditPage.ofNew(ResourceForm.of(table.year()), action(county)), model);
    }

    @PostMapping
    String add(Actor actor, County county, @ModelAttribute ResourceForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        var edit = EditPage.ofNew(form, action(county)).typed(form);
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return page(actor, this.responsibilities.resources(actor, null), edit, model);
        }
        this.responsibilities.add(actor, form.number(), form.unit().strip(), form.task().strip(), form.years(),
                form.source());
        return done(county, form.year().strip(), redirect);
    }

    @PostMapping("/{entry}/removal")
    String remove(Actor actor, County county, @PathVariable ResourceEntryId entry,
            @RequestParam(defaultValue = "") String year, RedirectAttributes redirect) {
        this.responsibilities.remove(actor, entry);
        return done(county, year.matches("[0-9]{4}") ? year : "", redirect);
    }

    private static String action(County county) {
        return county.path() + "/responsibilities/resources";
    }

    private static String page(Actor actor, ResourceTable table, EditPage<ResourceForm> edit, Model model) {
        model.addAttribute("table", table);
        model.addAttribute("edit", edit);
        model.addAttribute("keeper", actor.isCoordinator());
        return "organisation/responsibility/resources";
    }

    private static String done(County county, String year, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + action(county) + "?year=" + year;
    }

}
