package fi.yhdyspinta.workshop.view;

import java.util.Map;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.workshop.NoteId;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.notes.NoteDraft;
import fi.yhdyspinta.workshop.notes.Outcome;
import fi.yhdyspinta.workshop.notes.Writing;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing notes and liking them. Scripts ask for the fragment alone with a header. */
@Controller
@RequestMapping("/{county}/walls/{wall}")
class NoteController extends AtWallController {

    private static final WallFilter ALL = new WallFilter("", "", "");

    private final Writing writing;

    private final Viewing viewing;

    NoteController(Writing writing, Viewing viewing) {
        super(viewing);
        this.writing = writing;
        this.viewing = viewing;
    }

    @PostMapping(path = "/notes", headers = "X-Fragment")
    ModelAndView post(@ModelAttribute(binding = false) Visitor visitor, @PathVariable WallId wall, NoteForm form) {
        return switch (this.writing.post(visitor, wall, form.draft())) {
            case Outcome.Kept kept -> new ModelAndView("workshop/notes/posted", "id", kept.note().id().toString());
            case Outcome.Unfit unfit -> said(unfit.problem(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.Shut shut -> said("workshop.note.shut", HttpStatus.CONFLICT);
            case Outcome.Hasty hasty -> said("workshop.note.hasty", HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    @PostMapping(path = "/notes", headers = "!X-Fragment")
    ModelAndView postAndReturn(@ModelAttribute(binding = false) Visitor visitor, County county,
            @PathVariable WallId wall, NoteForm form, HttpServletRequest request) {
        return switch (this.writing.post(visitor, wall, form.draft())) {
            case Outcome.Kept kept -> back(county, kept.note().wall(), kept.note().id());
            case Outcome.Unfit unfit -> again(visitor, wall, form, unfit.problem(), request);
            case Outcome.Shut shut -> again(visitor, wall, form, "workshop.note.shut", request);
            case Outcome.Hasty hasty -> again(visitor, wall, form, "workshop.note.hasty", request);
        };
    }

    @PostMapping("/likes")
    ModelAndView like(@ModelAttribute(binding = false) Visitor visitor, County county, @PathVariable WallId wall,
            @RequestParam NoteId note, @RequestParam @Nullable Boolean liked) {
        this.writing.like(visitor, wall, note, liked);
        return back(county, wall, note);
    }

    private ModelAndView again(Visitor visitor, WallId wall, NoteForm form, String problem,
            HttpServletRequest request) {
        var entry = new Entry(form.draft().id(), form.draft().text(), form.draft().column(), problem);
        return page(this.viewing.look(visitor, wall, ALL), false, entry, request);
    }

    private static ModelAndView said(String problem, HttpStatus status) {
        return new ModelAndView("workshop/notes/said", Map.of("problem", problem), status);
    }

    private static ModelAndView back(County county, WallId wall, NoteId note) {
        return new ModelAndView("redirect:" + county.path() + "/walls/" + wall + "#note_" + note);
    }

}
