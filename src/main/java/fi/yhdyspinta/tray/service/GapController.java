package fi.yhdyspinta.tray.service;

import java.io.IOException;
import java.util.Optional;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Ways;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where goals have no service, for everybody. */
@Controller
@RequestMapping("/{county}/services")
class GapController {

    private final Gaps gaps;

    private final Ways ways;

    private final Frames frames;

    GapController(Gaps gaps, Ways ways, Frames frames) {
        this.gaps = gaps;
        this.ways = ways;
        this.frames = frames;
    }

    @GetMapping("/gaps")
    String show(Actor actor, @ModelAttribute GapForm form, Model model) {
        model.addAttribute("form", form);
        var map = this.gaps.get(actor.county(), form.toFilter());
        model.addAttribute("map", map);
        model.addAttribute("plan", Optional.ofNullable(map.plan()).flatMap(this.ways::find));
        model.addAttribute("coordinator", actor.isCoordinator());
        return "tray/service/gaps";
    }

    @GetMapping("/gaps.csv")
    void csv(Actor actor, @ModelAttribute GapForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Download.csv(sheet(actor, form, request), response);
    }

    @GetMapping("/gaps.xlsx")
    void xlsx(Actor actor, @ModelAttribute GapForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Download.xlsx(sheet(actor, form, request), response);
    }

    private Spreadsheet.Sheet sheet(Actor actor, GapForm form, HttpServletRequest request) {
        return GapSheet.of(this.gaps.get(actor.county(), form.toFilter()), this.frames.of(request));
    }

}
