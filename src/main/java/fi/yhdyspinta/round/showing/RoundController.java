package fi.yhdyspinta.round.showing;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.web.PublicPage;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.Rounds;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The pages of a round and its file. */
@Controller
@RequestMapping("/{county}/rounds")
class RoundController {

    private static final MediaType YAML = MediaType.parseMediaType("text/yaml;charset=UTF-8");

    private final RoundPages pages;

    private final Rounds rounds;

    private final RoundFiles files;

    RoundController(RoundPages pages, Rounds rounds, RoundFiles files) {
        this.pages = pages;
        this.rounds = rounds;
        this.files = files;
    }

    @GetMapping
    @PublicPage
    String list(Actor actor, Model page) {
        page.addAttribute("list", this.pages.list(actor));
        return "round/showing/list";
    }

    @GetMapping("/{key}")
    @PublicPage
    String show(Actor actor, @PathVariable String key, Model page) {
        page.addAttribute("view", this.pages.get(actor, key));
        page.addAttribute("problems", Map.of());
        return "round/showing/show";
    }

    @GetMapping("/{key}/people")
    @PublicPage
    String people(Actor actor, @PathVariable String key, Model page) {
        page.addAttribute("view", this.pages.get(actor, key));
        return "round/showing/people";
    }

    @GetMapping("/{key}/questions")
    @PublicPage
    String questions(Actor actor, @PathVariable String key, Model page) {
        page.addAttribute("view", this.pages.get(actor, key));
        return "round/showing/questions";
    }

    @GetMapping("/{key}/background")
    @PublicPage
    String background(Actor actor, @PathVariable String key, Model page) {
        page.addAttribute("view", this.pages.get(actor, key));
        return "round/showing/background";
    }

    @GetMapping("/{key}/file")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable String key) {
        var round = this.rounds.get(actor, key);
        return ResponseEntity.ok()
            .contentType(YAML)
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(round.key() + ".yaml").build().toString())
            .body(this.files.export(actor, round));
    }

}
