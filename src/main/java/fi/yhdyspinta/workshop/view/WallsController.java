package fi.yhdyspinta.workshop.view;

import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.meeting.Meetings;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.WallState;
import fi.yhdyspinta.workshop.Walls;
import fi.yhdyspinta.workshop.wall.Preparing;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The walls of a county, and planning one by hand. */
@Controller
@RequestMapping("/{county}/walls")
class WallsController {

    private final Walls walls;

    private final Preparing preparing;

    private final Meetings meetings;

    private final Ways ways;

    WallsController(Walls walls, Preparing preparing, Meetings meetings, Ways ways) {
        this.walls = walls;
        this.preparing = preparing;
        this.meetings = meetings;
        this.ways = ways;
    }

    @GetMapping
    ModelAndView list(Actor actor) {
        if (!WallPolicy.mayRead(actor)) {
            throw new Forbidden("Needs a mandate");
        }
        var manages = WallPolicy.mayManage(actor);
        var shown = this.walls.list().stream().filter(wall -> manages || wall.state() != WallState.PREPARED).toList();
        var page = new ModelAndView("workshop/view/list", "walls", shown);
        page.addObject("manages", manages);
        return page;
    }

    @GetMapping("/new")
    ModelAndView plan(Actor actor, @RequestParam(defaultValue = "") String process) {
        WallPolicy.requireManager(actor);
        return form(actor, null, WallForm.empty(process), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView create(Actor actor, County county, WallForm form) {
        WallPolicy.requireManager(actor);
        if (!form.problems().isEmpty()) {
            return form(actor, null, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wall = this.walls.create(actor, process(form), form.draft());
        return new ModelAndView("redirect:" + county.path() + "/walls/" + wall);
    }

    @GetMapping("/{wall}/plan")
    ModelAndView edit(Actor actor, @PathVariable WallId wall) {
        return form(actor, wall, WallForm.of(this.preparing.get(actor, wall)), HttpStatus.OK);
    }

    @PostMapping("/{wall}/plan")
    ModelAndView change(Actor actor, County county, @PathVariable WallId wall, WallForm form) {
        if (!form.problems().isEmpty()) {
            WallPolicy.requireManager(actor);
            return form(actor, wall, form, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        this.preparing.change(actor, wall, form.plan());
        return new ModelAndView("redirect:" + county.path() + "/walls/" + wall);
    }

    private ModelAndView form(Actor actor, @Nullable WallId wall, WallForm form, HttpStatus status) {
        var page = new ModelAndView("workshop/view/plan", status);
        page.addObject("id", wall == null ? "" : wall.toString());
        page.addObject("form", form);
        page.addObject("example",
                wall == null ? this.ways.isExample(process(form)) : this.preparing.get(actor, wall).example());
        page.addObject("problems", status.isError() ? form.problems() : Map.of());
        page.addObject("meetings", meetings(form));
        return page;
    }

    private Map<String, String> meetings(WallForm form) {
        var options = new LinkedHashMap<String, String>();
        if (!WallForm.text(form.process()).isEmpty()) {
            this.meetings.list(process(form)).forEach(meeting -> options.put(meeting.id().toString(), meeting.title()));
        }
        return options;
    }

    /** A wall of its own is its own process. */
    private static ProcessId process(WallForm form) {
        var given = WallForm.text(form.process());
        return given.isEmpty() ? new ProcessId(Ids.next()) : ProcessId.of(given);
    }

}
