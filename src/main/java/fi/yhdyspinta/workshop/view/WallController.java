package fi.yhdyspinta.workshop.view;

import java.io.IOException;
import java.util.Objects;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.live.LiveStreams;
import fi.yhdyspinta.workshop.WallId;
import fi.yhdyspinta.workshop.joining.Visitor;
import fi.yhdyspinta.workshop.wall.WallTopic;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A wall, on one's own screen and on the projector, and its live stream. */
@Controller
@RequestMapping("/{county}/walls/{wall}")
class WallController extends AtWallController {

    private final Viewing viewing;

    private final LiveStreams streams;

    WallController(Viewing viewing, LiveStreams streams) {
        super(viewing);
        this.viewing = viewing;
        this.streams = streams;
    }

    @GetMapping
    ModelAndView show(@ModelAttribute(binding = false) Visitor visitor, @PathVariable WallId wall,
            @RequestParam(defaultValue = "") String group, @RequestParam(defaultValue = "") String column,
            @RequestParam(defaultValue = "") String sort, @RequestParam(defaultValue = "") String view,
            HttpServletRequest request) {
        var sight = this.viewing.look(visitor, wall, new WallFilter(group, column, sort));
        return page(sight, view.equals("projector"), Entry.fresh(), request);
    }

    @GetMapping("/stream")
    void stream(@ModelAttribute(binding = false) Visitor visitor, @PathVariable WallId wall,
            @RequestParam(defaultValue = "0") long since, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var owner = this.viewing.requireListener(visitor, wall);
        var language = Language.of(Objects.requireNonNull(RequestContextUtils.getLocale(request)));
        this.streams.open(request, response, WallTopic.of(visitor.actor().county(), wall), owner, language.name(),
                since);
    }

}
