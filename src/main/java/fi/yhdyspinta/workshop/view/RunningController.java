package fi.yhdyspinta.workshop.view;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.joining.Running;
import fi.yhdyspinta.workshop.notes.PaperNotes;
import fi.yhdyspinta.workshop.wall.Preparing;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What those who run the wall do: open, close, set the timer, change the code, enter
 * paper notes.
 */
@Controller
@RequestMapping("/{county}/walls/{wall}")
class RunningController {

    private final Running running;

    private final Preparing preparing;

    private final PaperNotes paper;

    RunningController(Running running, Preparing preparing, PaperNotes paper) {
        this.running = running;
        this.preparing = preparing;
        this.paper = paper;
    }

    @PostMapping("/opening")
    String open(Actor actor, County county, @PathVariable WallId wall) {
        this.running.open(actor, wall);
        return back(county, wall);
    }

    @GetMapping("/closing")
    ModelAndView confirm(Actor actor, @PathVariable WallId wall) {
        return new ModelAndView("workshop/view/closing", "wall", this.preparing.get(actor, wall));
    }

    @PostMapping("/closing")
    String close(Actor actor, County county, @PathVariable WallId wall, RedirectAttributes redirect) {
        this.running.close(actor, wall);
        redirect.addFlashAttribute(Frames.FLASH, "workshop.wall.closedNow");
        return back(county, wall);
    }

    @PostMapping("/timer")
    String setTimer(Actor actor, County county, @PathVariable WallId wall,
            @RequestParam(defaultValue = "0") int minutes) {
        this.running.setTimer(actor, wall, minutes <= 0 ? Optional.empty() : Optional.of(Duration.ofMinutes(minutes)));
        return back(county, wall);
    }

    @PostMapping("/join-code")
    String makeCode(Actor actor, County county, @PathVariable WallId wall) {
        this.running.makeCode(actor, wall);
        return back(county, wall);
    }

    @GetMapping("/paper-notes")
    ModelAndView writePaper(Actor actor, @PathVariable WallId wall) {
        return paper(actor, wall, new PaperNotes.Heap(UUID.randomUUID(), "", "", "", ""), "");
    }

    @PostMapping("/paper-notes")
    ModelAndView enterPaper(Actor actor, County county, @PathVariable WallId wall, @RequestParam UUID batch,
            @RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String column,
            @RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "") String writer,
            RedirectAttributes redirect) {
        var heap = new PaperNotes.Heap(batch, text, column, group, writer);
        var problem = this.paper.enter(actor, wall, heap);
        if (!problem.isEmpty()) {
            return paper(actor, wall, heap, problem);
        }
        redirect.addFlashAttribute(Frames.FLASH, "workshop.paper.entered");
        return new ModelAndView(back(county, wall));
    }

    private ModelAndView paper(Actor actor, WallId wall, PaperNotes.Heap heap, String problem) {
        var page = new ModelAndView("workshop/view/paper",
                problem.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("wall", this.preparing.get(actor, wall));
        page.addObject("heap", heap);
        page.addObject("problem", problem);
        return page;
    }

    private static String back(County county, WallId wall) {
        return "redirect:" + county.path() + "/walls/" + wall;
    }

}
