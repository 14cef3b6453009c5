package fi.yhdyspinta.indicator.ownfigure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.catalogue.IndicatorForm;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Own figures: handed in, looked at, published or refused. */
@Controller
@RequestMapping("/{county}/own-figures")
class OwnController {

    private static final int LONGEST_REASON = 1_000;

    private final OwnFigures own;

    OwnController(OwnFigures own) {
        this.own = own;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("page", this.own.list(actor));
        model.addAttribute("published", this.own.listPublished(actor));
        return "indicator/ownfigure/list";
    }

    @GetMapping("/new")
    String draft(Actor actor, @RequestParam(defaultValue = "") String indicator, Model model) {
        var known = this.own.listPublished(actor)
            .stream()
            .filter(upload -> upload.key().toString().equals(indicator))
            .findFirst();
        return form(known.map(Upload::toForm).orElse(IndicatorForm.EMPTY), known.isPresent() ? indicator : "", "",
                Map.of(), List.of(), model);
    }

    @PostMapping
    String handIn(Actor actor, County county, @ModelAttribute IndicatorForm form,
            @RequestParam(defaultValue = "") String indicator, @RequestParam(defaultValue = "") String rows,
            @RequestParam(required = false) @Nullable MultipartFile file, Model model, HttpServletResponse response,
            RedirectAttributes redirect) throws IOException {
        OwnPolicy.requireGiver(actor);
        var problems = new LinkedHashMap<>(form.problems());
        var bytes = file == null || file.isEmpty() ? rows.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        var table = switch (TableReader.read(bytes)) {
            case TableFile.Read(TableFile read) -> this.own.read(actor, read);
            case TableFile.Unreadable(TableFile.Flaw flaw) -> {
                problems.put("file", flaw.key());
                yield new OwnTable(List.of(), List.of());
            }
        };
        if (!problems.isEmpty() || !table.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(form, indicator, rows.replace("\0", ""), problems, table.problems(), model);
        }
        var id = this.own.handIn(actor, OwnDraft.of(indicator, form), table.rows());
        redirect.addFlashAttribute(Frames.FLASH, "indicator.own.handedIn");
        return "redirect:" + address(county) + "/" + id;
    }

    @GetMapping("/{ownUpload}")
    String show(Actor actor, @PathVariable UploadId ownUpload, Model model) {
        return page(actor, ownUpload, "", "", model);
    }

    @PostMapping("/{ownUpload}/publication")
    String publish(Actor actor, County county, @PathVariable UploadId ownUpload, RedirectAttributes redirect) {
        var key = this.own.publish(actor, ownUpload);
        redirect.addFlashAttribute(Frames.FLASH, "indicator.own.published");
        return "redirect:" + county.path() + "/indicators/" + key;
    }

    @PostMapping("/{ownUpload}/refusal")
    String refuse(Actor actor, County county, @PathVariable UploadId ownUpload,
            @RequestParam(defaultValue = "") String reason, Model model, HttpServletResponse response,
            RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, ownUpload, reason,
                    reason.isBlank() ? "indicator.own.reason.missing" : "indicator.described.long", model);
        }
        this.own.refuse(actor, ownUpload, reason.replace("\0", ""));
        return done(county, "indicator.own.refused", redirect);
    }

    @PostMapping("/{ownUpload}/withdrawal")
    String withdraw(Actor actor, County county, @PathVariable UploadId ownUpload, RedirectAttributes redirect) {
        this.own.withdraw(actor, ownUpload);
        return done(county, "indicator.own.withdrawn", redirect);
    }

    private String page(Actor actor, UploadId ownUpload, String reason, String problem, Model model) {
        model.addAttribute("page", this.own.get(actor, ownUpload));
        model.addAttribute("reason", reason);
        model.addAttribute("problem", problem);
        return "indicator/ownfigure/show";
    }

    private static String form(IndicatorForm form, String indicator, String rows, Map<String, String> problems,
            List<OwnTable.Problem> lines, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("indicator", indicator);
        model.addAttribute("rows", rows);
        model.addAttribute("problems", problems);
        model.addAttribute("lines", lines);
        return "indicator/ownfigure/edit";
    }

    private static String done(County county, String done, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Frames.FLASH, done);
        return "redirect:" + address(county);
    }

    private static String address(County county) {
        return county.path() + "/own-figures";
    }

}
