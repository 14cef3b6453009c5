package fi.yhdyspinta.organisation.seatfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Outcome;
import fi.yhdyspinta.organisation.batch.Verdict;
import fi.yhdyspinta.platform.tablefile.TableFile;
import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.platform.web.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Seats of a body from a file: handed in, its columns sent, looked at. */
@Controller
@RequestMapping("/{county}/bodies/{body}/seat-imports")
class SeatImportController {

    private final SeatImports imports;

    SeatImportController(SeatImports imports) {
        this.imports = imports;
    }

    @GetMapping("/new")
    String fresh(Actor actor, @PathVariable BodyId body, Model model) {
        return form(actor, body, "", "", model);
    }

    @PostMapping
    String read(Actor actor, County county, @PathVariable BodyId body,
            @RequestParam(required = false) @Nullable MultipartFile file, @RequestParam(defaultValue = "") String text,
            Model model, HttpServletResponse response) throws IOException {
        this.imports.body(actor, body);
        var handed = file == null || file.isEmpty() ? null : file;
        var reading = TableReader.read(handed == null ? text.getBytes(StandardCharsets.UTF_8) : handed.getBytes());
        var problem = switch (reading) {
            case TableFile.Unreadable(TableFile.Flaw flaw) -> flaw.key();
            case TableFile.Read(TableFile table) when table.rows().size() > SeatImports.MOST_ROWS ->
                "organisation.seatfile.tooMany";
            case TableFile.Read unused -> "";
        };
        if (reading instanceof TableFile.Read(TableFile table) && problem.isEmpty()) {
            var id = this.imports.keep(actor, body, name(handed, table), table);
            return "redirect:" + county.path() + "/bodies/" + body + "/seat-imports/" + id + "/mapping";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(actor, body, text, problem, model);
    }

    private String form(Actor actor, BodyId body, String text, String problem, Model model) {
        model.addAttribute("body", this.imports.body(actor, body));
        model.addAttribute("text", text);
        model.addAttribute("problem", problem);
        return "organisation/seatfile/new";
    }

    @GetMapping("/{batch}/mapping")
    String mapping(Actor actor, @PathVariable BodyId body, @PathVariable BatchId batch, Model model) {
        return mapping(actor, body, batch, false, model);
    }

    @PostMapping("/{batch}/mapping")
    String map(Actor actor, County county, @PathVariable BodyId body, @PathVariable BatchId batch,
            @RequestParam(required = false) @Nullable List<String> column, Model model, HttpServletResponse response) {
        var chosen = chosen(column == null ? List.of() : column,
                this.imports.mapping(actor, body, batch).headings().size());
        if (!chosen.contains(SeatColumn.ORGANISATION) && !chosen.contains(SeatColumn.BUSINESS_ID)
                && !chosen.contains(SeatColumn.PERSON) && !chosen.contains(SeatColumn.MAIL)
                && !chosen.contains(SeatColumn.ID)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return mapping(actor, body, batch, true, model);
        }
        this.imports.map(actor, body, batch, chosen);
        return "redirect:" + county.path() + "/bodies/" + body + "/seat-imports/" + batch;
    }

    private String mapping(Actor actor, BodyId body, BatchId batch, boolean nameless, Model model) {
        model.addAttribute("page", this.imports.mapping(actor, body, batch));
        model.addAttribute("nameless", nameless);
        return "organisation/seatfile/mapping";
    }

    private static List<@Nullable SeatColumn> chosen(List<String> names, int width) {
        var taken = EnumSet.noneOf(SeatColumn.class);
        var chosen = new ArrayList<@Nullable SeatColumn>();
        for (int place = 0; place < width; place++) {
            var column = place < names.size() ? Typed.choice(SeatColumn.class, names.get(place)).orElse(null) : null;
            chosen.add(column != null && taken.add(column) ? column : null);
        }
        return chosen;
    }

    @GetMapping("/{batch}")
    String show(Actor actor, County county, @PathVariable BodyId body, @PathVariable BatchId batch,
            @RequestParam(defaultValue = "") String verdict, @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "1") String page, Model model) {
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var shown = this.imports.show(actor, body, batch, Typed.choice(Verdict.class, verdict).orElse(null),
                Typed.choice(Outcome.class, outcome).orElse(null), number);
        if (shown.outline().batch().state() == Batch.State.MAPPING) {
            return "redirect:" + county.path() + shown.outline().batch().mappingPath();
        }
        model.addAttribute("page", shown);
        return "organisation/seatfile/show";
    }

    private static String name(@Nullable MultipartFile file, TableFile table) {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.isBlank() ? table.origin() : name.replace('\0', '\uFFFD').replaceFirst("^.*[/\\\\]", "");
    }

}
