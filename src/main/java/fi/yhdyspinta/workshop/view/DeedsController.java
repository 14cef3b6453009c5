package fi.yhdyspinta.workshop.view;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.notes.Arranging;
import fi.yhdyspinta.workshop.notes.Outcome;
import fi.yhdyspinta.workshop.notes.Writing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * What can be done to a note: a page of its own, which scripts open in a dialog on the
 * wall.
 */
@Controller
@RequestMapping("/{county}/walls/{wall}/notes/{note}")
class DeedsController extends AtWallController {

    private final Deeds deeds;

    private final Writing writing;

    private final Arranging arranging;

    DeedsController(Viewing viewing, Deeds deeds, Writing writing, Arranging arranging) {
        super(viewing);
        this.deeds = deeds;
        this.writing = writing;
        this.arranging = arranging;
    }

    @GetMapping
    ModelAndView show(@ModelAttribute(binding = false) Visitor visitor, @PathVariable NoteId note,
            @RequestHeader(name = "X-Fragment", required = false) @Nullable String fragment) {
        var page = new ModelAndView(fragment == null ? "workshop/notes/show" : "workshop/notes/deeds");
        page.addObject("page", this.deeds.look(visitor, note));
        page.addObject("problem", "");
        return page;
    }

    @PostMapping("/text")
    ModelAndView edit(@ModelAttribute(binding = false) Visitor visitor, County county, @PathVariable WallId wall,
            @PathVariable NoteId note, @RequestParam(defaultValue = "") String text) {
        var outcome = this.writing.edit(visitor, note, text);
        var page = next(visitor, county, wall, note, outcome);
        return outcome instanceof Outcome.Kept ? page : page.addObject("typed", text);
    }

    @PostMapping("/place")
    ModelAndView move(@ModelAttribute(binding = false) Visitor visitor, County county, @PathVariable WallId wall,
            @PathVariable NoteId note, @RequestParam(defaultValue = "") String column,
            @RequestParam(defaultValue = "") String group) {
        return next(visitor, county, wall, note, this.arranging.move(visitor, note, column, group));
    }

    @PostMapping("/host")
    ModelAndView merge(@ModelAttribute(binding = false) Visitor visitor, County county, @PathVariable WallId wall,
            @PathVariable NoteId note, @RequestParam(name = "into") NoteId host) {
        return next(visitor, county, wall, host, this.arranging.merge(visitor.actor(), note, host));
    }

    @PostMapping("/parting")
    ModelAndView part(@ModelAttribute(binding = false) Visitor visitor, County county, @PathVariable WallId wall,
            @PathVariable NoteId note) {
        return next(visitor, county, wall, note, this.arranging.part(visitor.actor(), note));
    }

    @PostMapping("/removal")
    ModelAndView remove(@ModelAttribute(binding = false) Visitor visitor, County county, @PathVariable WallId wall,
            @PathVariable NoteId note) {
        this.arranging.remove(visitor.actor(), note);
        return back(county, wall, note);
    }

    @PostMapping("/return")
    ModelAndView bringBack(@ModelAttribute(binding = false) Visitor visitor, County county, @PathVariable WallId wall,
            @PathVariable NoteId note) {
        this.arranging.bringBack(visitor.actor(), note);
        return back(county, wall, note);
    }

    private ModelAndView next(Visitor visitor, County county, WallId wall, NoteId note, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Kept kept -> back(county, wall, note);
            case Outcome.Unfit unfit -> again(visitor, note, unfit.problem(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Shut shut -> again(visitor, note, "workshop.note.shut", HttpStatus.CONFLICT);
            case Outcome.Hasty hasty -> again(visitor, note, "workshop.note.hasty", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private ModelAndView again(Visitor visitor, NoteId note, String problem, HttpStatus status) {
        var page = new ModelAndView("workshop/notes/show", status);
        page.addObject("page", this.deeds.look(visitor, note));
        page.addObject("problem", problem);
        return page;
    }

    private static ModelAndView back(County county, WallId wall, NoteId note) {
        return new ModelAndView("redirect:" + county.path() + "/walls/" + wall + "#note_" + note);
    }

}
