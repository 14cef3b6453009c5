package fi.yhdyspinta.workshop.view;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.workshop.joining.GuestCookie;
import fi.yhdyspinta.workshop.joining.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the controllers at a wall share: who comes, and the page for what is to be seen.
 */
abstract class AtWallController {

    private final Viewing viewing;

    AtWallController(Viewing viewing) {
        this.viewing = viewing;
    }

    @ModelAttribute
    Visitor visitor(Actor actor, @CookieValue(name = GuestCookie.NAME, required = false) @Nullable String guest) {
        return new Visitor(actor, guest);
    }

    /** The page of the wall, with the text that could not be kept still in its field. */
    ModelAndView page(Sight sight, boolean projector, Entry entry, HttpServletRequest request) {
        return switch (sight) {
            case Sight.NotYet notYet -> new ModelAndView("workshop/view/notYet", "wall", notYet.wall());
            case Sight.Over over -> over(over, entry);
            case Sight.Seen seen -> seen(seen, projector, entry, request);
        };
    }

    private static ModelAndView over(Sight.Over over, Entry entry) {
        var page = new ModelAndView("workshop/view/over", "wall", over.wall());
        page.addObject("text", entry.text());
        page.setStatus(entry.problem().isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView seen(Sight.Seen seen, boolean projector, Entry entry, HttpServletRequest request) {
        var page = new ModelAndView(projector ? "workshop/view/projector" : "workshop/view/show", "seen", seen);
        page.addObject("door", seen.code() == null ? null : Door.of(seen.code(), baseAddress(request)));
        page.addObject("origin", this.viewing.findOrigin(seen.wall().process()).orElse(null));
        page.addObject("entry", entry);
        if (!entry.problem().isEmpty()) {
            page.setStatus(seen.wall().isOpen() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
        }
        return page;
    }

    private static String baseAddress(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

}
