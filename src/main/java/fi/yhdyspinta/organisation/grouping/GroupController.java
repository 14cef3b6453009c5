package fi.yhdyspinta.organisation.grouping;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.MunicipalityGroupId;
import fi.yhdyspinta.organisation.MunicipalityGroups;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frame;
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

/** The groups of municipalities of a county; only the coordinator changes them. */
@Controller
@RequestMapping("/{county}/municipality-groups")
class GroupController {

    private final MunicipalityGroups groups;

    private final Municipalities municipalities;

    private final Clock clock;

    GroupController(MunicipalityGroups groups, Municipalities municipalities, Clock clock) {
        this.groups = groups;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, County county, Model model) {
        model.addAttribute("groups", this.groups.list());
        model.addAttribute("municipalities", municipalities(county));
        model.addAttribute("keeps", actor.isCoordinator());
        return "organisation/grouping/list";
    }

    @GetMapping("/new")
    String draft(Actor actor, County county, Model model) {
        return page(actor, county, EditPage.ofNew(GroupForm.empty(), address(county)), model);
    }

    @PostMapping
    String create(Actor actor, County county, @ModelAttribute GroupForm form, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        var edit = EditPage.ofNew(GroupForm.empty(), address(county)).typed(form);
        return save(actor, county, MunicipalityGroupId.next(), edit, model, response, redirect);
    }

    @GetMapping("/{municipalityGroup}/edit")
    String edit(Actor actor, County county, @PathVariable MunicipalityGroupId municipalityGroup, Model model) {
        return page(actor, county, known(actor, county, municipalityGroup), model);
    }

    @PostMapping("/{municipalityGroup}")
    String change(Actor actor, County county, @PathVariable MunicipalityGroupId municipalityGroup,
            @ModelAttribute GroupForm form, @RequestParam(defaultValue = "") String began, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        return save(actor, county, municipalityGroup, known(actor, county, municipalityGroup).typed(form, began), model,
                response, redirect);
    }

    @PostMapping("/{municipalityGroup}/removal")
    String remove(Actor actor, County county, @PathVariable MunicipalityGroupId municipalityGroup,
            RedirectAttributes redirect) {
        this.groups.remove(actor, municipalityGroup);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.grouping.removed");
        return "redirect:" + address(county);
    }

    private String save(Actor actor, County county, MunicipalityGroupId id, EditPage<GroupForm> edit, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return page(actor, county, edit, model);
        }
        this.groups.save(actor, edit.form().toGroup(id, municipalities(county)));
        redirect.addFlashAttribute(Frames.FLASH, "organisation.body.saved");
        return "redirect:" + address(county);
    }

    private EditPage<GroupForm> known(Actor actor, County county, MunicipalityGroupId id) {
        actor.require(Role.COORDINATOR);
        return EditPage.of(GroupForm.of(this.groups.get(id)), address(county) + "/" + id);
    }

    private String page(Actor actor, County county, EditPage<GroupForm> edit, Model model) {
        actor.require(Role.COORDINATOR);
        model.addAttribute("edit", edit);
        model.addAttribute("municipalities", municipalities(county));
        return "organisation/grouping/edit";
    }

    /** Those of the county, or of the country where the county has none of its own. */
    private List<Municipality> municipalities(County county) {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
        var own = this.municipalities.list(county.id(), today);
        return own.isEmpty() ? this.municipalities.list(today) : own;
    }

    private static String address(County county) {
        return county.path() + "/municipality-groups";
    }

}
