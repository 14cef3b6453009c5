package fi.yhdyspinta.indicator.card;

import java.io.IOException;
import java.time.Clock;

import fi.yhdyspinta.indicator.GoalSource;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The cards of municipalities, their groups and counties, for everybody. */
@Controller
@RequestMapping("/{county}/cards")
class CardController {

    /** Anybody may frame it; nothing in it runs or is sent. */
    private static final String EMBEDDED = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors *";

    private final Cards cards;

    private final CardArchive archive;

    private final GoalSource goals;

    private final Frames frames;

    private final Clock clock;

    private final String site;

    private final CardPaper paper = new CardPaper();

    CardController(Cards cards, CardArchive archive, GoalSource goals, Frames frames, Clock clock,
            @Value("${yhdyspinta.address}") String site) {
        this.cards = cards;
        this.archive = archive;
        this.goals = goals;
        this.frames = frames;
        this.clock = clock;
        this.site = site;
    }

    @PublicPage(questions = "country=true")
    @GetMapping
    String list(Actor actor, County county, @RequestParam(defaultValue = "false") boolean country, Model model) {
        model.addAttribute("municipalities", this.cards.list(county, country));
        model.addAttribute("groups", this.cards.listWider(Subject.Kind.GROUP));
        model.addAttribute("counties",
                this.cards.listWider(Subject.Kind.COUNTY)
                    .stream()
                    .filter(subject -> country || county.id().equals(subject.parts().getFirst().county()))
                    .toList());
        model.addAttribute("country", country);
        model.addAttribute("keeps", actor.isCoordinator());
        model.addAttribute("goalsPath", this.goals.path());
        return "indicator/card/list";
    }

    @PublicPage
    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("card", this.cards.get(code));
        model.addAttribute("site", this.site);
        return "indicator/card/show";
    }

    /**
     * All municipalities in three languages: minutes of work, so only for the
     * coordinator.
     */
    @GetMapping("/cards.zip")
    void archive(Actor actor, County county, @RequestParam(defaultValue = "false") boolean country,
            HttpServletResponse response) throws IOException {
        actor.require(Role.COORDINATOR);
        var place = new Frame.Place(county.path(), county.name(), county.terminology().word());
        this.archive.write(this.cards.list(county, country), place,
                Download.begin(response, "application/zip", "kuntakortit.zip"), (name, pdf) -> {
                });
    }

    /** For the meeting hall: one thing at a time. */
    @GetMapping("/{code}/presentation")
    String present(@PathVariable String code, Model model) {
        model.addAttribute("card", this.cards.get(code));
        return "indicator/card/presentation";
    }

    /** For a page of somebody else to show in a frame: it reads only. */
    @GetMapping("/{code}/embedded")
    String embed(@PathVariable String code, Model model, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", EMBEDDED);
        model.addAttribute("card", this.cards.get(code));
        return "indicator/card/embedded";
    }

    /** The municipalities of a group or county beside each other. */
    @GetMapping("/{code}/comparison")
    String compare(@PathVariable String code, @RequestParam(defaultValue = "") String set, Model model) {
        model.addAttribute("comparison", this.cards.compare(code, set));
        return "indicator/card/comparison";
    }

    @GetMapping("/{code}/card.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, HttpServletRequest request) {
        var paper = this.paper.write(this.cards.get(code), this.frames.of(request), this.clock.instant());
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("kuntakortti-" + code + ".pdf").build().toString())
            .body(paper);
    }

}
