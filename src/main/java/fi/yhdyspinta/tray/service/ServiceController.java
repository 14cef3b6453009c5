package fi.yhdyspinta.tray.service;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.plan.CarryoverForm;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.tray.ServiceId;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Finding services and reading of one, for everybody; links to goals and reminders. */
@Controller
@RequestMapping("/{county}/services")
class ServiceController {

    private final ServiceCatalogue services;

    private final GoalLinks links;

    private final LinkCarryovers carryovers;

    private final ProviderReminders reminders;

    private final Ways ways;

    ServiceController(ServiceCatalogue services, GoalLinks links, LinkCarryovers carryovers,
            ProviderReminders reminders, Ways ways) {
        this.services = services;
        this.links = links;
        this.carryovers = carryovers;
        this.reminders = reminders;
        this.ways = ways;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute ServicesForm form, Model model) {
        return list(actor, form, LinkingForm.EMPTY, Map.of(), model);
    }

    @PostMapping("/goals")
    String linkMany(Actor actor, County county, @ModelAttribute ServicesForm form, @ModelAttribute LinkingForm linking,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        var problems = linking.problems();
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return list(actor, form, linking, problems, model);
        }
        int made = this.links.link(actor, linking.services(), linking.goal());
        redirect.addFlashAttribute(Frames.FLASH, made > 0 ? "tray.service.linkedMany" : "tray.service.linkedMany.none");
        return "redirect:" + county.path() + "/services" + form.address(form.number());
    }

    private String list(Actor actor, ServicesForm form, LinkingForm linking, Map<String, String> problems,
            Model model) {
        model.addAttribute("form", form);
        model.addAttribute("found", this.services.search(actor.county(), form.toSearch()));
        model.addAttribute("linking", linking);
        model.addAttribute("problems", problems);
        model.addAttribute("coordinator", actor.isCoordinator());
        model.addAttribute("carryover", actor.isCoordinator() ? this.carryovers.get(actor) : null);
        return "tray/service/list";
    }

    @GetMapping("/carryover")
    String showCarryover(Actor actor, Model model) {
        model.addAttribute("page", this.carryovers.get(actor));
        return "tray/service/carryover";
    }

    @PostMapping("/carryover")
    String carry(Actor actor, County county, @ModelAttribute CarryoverForm form, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        int made = this.carryovers.carry(actor, form.chosen());
        redirect.addFlashAttribute(Frames.FLASH,
                made > 0 ? "tray.service.carryover.done" : "tray.service.carryover.none");
        return "redirect:" + county.path() + "/services";
    }

    @GetMapping("/{service}")
    String show(Actor actor, @PathVariable ServiceId service, @RequestParam(required = false) @Nullable String months,
            Model model) {
        var page = this.services.get(actor, service, ServicesForm.months(months));
        model.addAttribute("page", page);
        model.addAttribute("example",
                page.provider().example() || page.plan() != null && this.ways.isExample(page.plan()));
        return "tray/service/show";
    }

    @PostMapping("/{service}/goals")
    String link(Actor actor, County county, @PathVariable ServiceId service,
            @RequestParam(name = "goal", defaultValue = "") List<String> goals, RedirectAttributes redirect) {
        var wanted = goals.stream().filter(goal -> !goal.isBlank()).map(GoalId::of).toList();
        int made = this.links.link(actor, service, wanted);
        return back(county, service, made > 0 ? "tray.service.linked" : "tray.service.linked.none", redirect);
    }

    @PostMapping("/{service}/goals/{link}/removal")
    String unlink(Actor actor, County county, @PathVariable ServiceId service, @PathVariable GoalLinkId link,
            RedirectAttributes redirect) {
        this.links.remove(actor, service, link);
        return back(county, service, "tray.service.unlinked", redirect);
    }

    @PostMapping("/{service}/reminders")
    String remind(Actor actor, County county, @PathVariable ServiceId service,
            @RequestParam(required = false) @Nullable String months, RedirectAttributes redirect) {
        var result = this.reminders.remind(actor, service, ServicesForm.months(months));
        return back(county, service, result.key(), redirect);
    }

    private static String back(County county, ServiceId service, String said, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, said);
        return "redirect:" + county.path() + "/services/" + service;
    }

}
