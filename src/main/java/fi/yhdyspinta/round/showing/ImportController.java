package fi.yhdyspinta.round.showing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.web.Frames;
import fi.yhdyspinta.round.ImportDraftId;
import fi.yhdyspinta.round.RoundFiles;
import fi.yhdyspinta.round.format.Reading;
import fi.yhdyspinta.round.format.RoundDocument;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A round from a file: handed in, looked at, taken. */
@Controller
@RequestMapping("/{county}/rounds/imports")
class ImportController {

    private static final int UNPROCESSABLE = 422;

    private final RoundFiles files;

    ImportController(RoundFiles files) {
        this.files = files;
    }

    @GetMapping("/new")
    String edit(Actor actor, Model page) {
        actor.require(Role.COORDINATOR);
        page.addAttribute("text", "");
        page.addAttribute("problems", List.of());
        return "round/showing/importing";
    }

    @PostMapping
    String read(Actor actor, County county, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text, Model page, HttpServletResponse response) throws IOException {
        var bytes = file == null || file.isEmpty() ? text.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        return switch (this.files.read(actor, bytes)) {
            case Reading.Read<RoundDocument> read ->
                "redirect:" + county.path() + "/rounds/imports/" + this.files.keep(actor, bytes);
            case Reading.Unreadable<RoundDocument> broken -> {
                var shown = new FileText(bytes);
                response.setStatus(UNPROCESSABLE);
                page.addAttribute("text", shown.text());
                page.addAttribute("problems", shown.lines(broken.problems()));
                yield "round/showing/importing";
            }
        };
    }

    @GetMapping("/{id}")
    String show(Actor actor, County county, @PathVariable ImportDraftId id, Model page) {
        page.addAttribute("id", id);
        var waiting = this.files.getWaiting(actor, id);
        var namesake = this.files.findNamesake(actor, waiting.document());
        page.addAttribute("preview", ImportPreview.of(waiting, county, namesake));
        return "round/showing/preview";
    }

    @PostMapping("/{id}/round")
    String take(Actor actor, County county, @PathVariable ImportDraftId id, RedirectAttributes redirect) {
        var round = this.files.take(actor, id);
        redirect.addFlashAttribute(Frames.FLASH, "round.importing.taken");
        return "redirect:" + county.path() + round.path();
    }

}
