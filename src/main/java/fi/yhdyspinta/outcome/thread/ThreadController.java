package fi.yhdyspinta.outcome.thread;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.TypedId;
import fi.yhdyspinta.platform.Ways;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page of the thread through one thing. */
@Controller
@RequestMapping("/{county}/thread/{kind}/{id}")
class ThreadController {

    private final Threads threads;

    private final Organisations organisations;

    private final Ways ways;

    ThreadController(Threads threads, Organisations organisations, Ways ways) {
        this.threads = threads;
        this.organisations = organisations;
        this.ways = ways;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String kind, @PathVariable String id, Model model) {
        var trace = this.threads.get(actor, PieceKind.of(kind), TypedId.parse(id));
        var named = Stream
            .concat(Stream.of(trace.current()), Stream.concat(trace.upstream().stream(), trace.downstream().stream()))
            .map(Piece::organisation)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
        model.addAttribute("trace", trace);
        model.addAttribute("organisations", this.organisations.getAll(named));
        model.addAttribute("origin", Optional.ofNullable(trace.process()).flatMap(this.ways::find));
        return "outcome/thread/show";
    }

}
