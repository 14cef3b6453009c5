package fi.yhdyspinta.round.coverage;

import java.io.IOException;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** How far a round reaches, as a page and as a table to take along. */
@Controller
@RequestMapping("/{county}/rounds/{key}")
class CoverageController {

    private static final String NAME = "-kattavuus";

    private final Coverages coverages;

    private final Frames frames;

    CoverageController(Coverages coverages, Frames frames) {
        this.coverages = coverages;
        this.frames = frames;
    }

    @GetMapping("/coverage")
    String show(Actor actor, @PathVariable String key, Model page) {
        var sight = this.coverages.get(actor, key);
        page.addAttribute("round", sight.round());
        page.addAttribute("coverage", sight.coverage());
        return "round/coverage/show";
    }

    @GetMapping("/coverage.csv")
    void csv(Actor actor, @PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Download.csv(key + NAME, table(actor, key, request), response);
    }

    @GetMapping("/coverage.xlsx")
    void xlsx(Actor actor, @PathVariable String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Download.xlsx(key + NAME, Spreadsheet.of(table(actor, key, request)), response);
    }

    private Spreadsheet.Sheet table(Actor actor, String key, HttpServletRequest request) {
        return CoverageTable.of(this.coverages.get(actor, key).coverage(), this.frames.of(request));
    }

}
