package fi.yhdyspinta.indicator.card;

import java.time.Clock;

import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.platform.web.PublicPage;
import jakarta.servlet.http.HttpServletRequest;
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

/** The municipality cards, for everybody. */
@Controller
@RequestMapping("/{county}/cards")
class CardController {

    private final Cards cards;

    private final Frames frames;

    private final Clock clock;

    private final CardPaper paper = new CardPaper();

    CardController(Cards cards, Frames frames, Clock clock) {
        this.cards = cards;
        this.frames = frames;
        this.clock = clock;
    }

    @PublicPage
    @GetMapping
    String list(County county, @RequestParam(defaultValue = "false") boolean country, Model model) {
        model.addAttribute("municipalities", this.cards.list(county, country));
        model.addAttribute("country", country);
        return "indicator/card/list";
    }

    @PublicPage
    @GetMapping("/{code:[0-9]{3}}")
    String show(@PathVariable String code, Model model) {
        model.addAttribute("card", this.cards.get(code));
        return "indicator/card/show";
    }

    @GetMapping("/{code:[0-9]{3}}/card.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String code, HttpServletRequest request) {
        var paper = this.paper.write(this.cards.get(code), this.frames.of(request), this.clock.instant());
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename("kuntakortti-" + code + ".pdf").build().toString())
            .body(paper);
    }

}
