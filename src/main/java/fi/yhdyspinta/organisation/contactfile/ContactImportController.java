package fi.yhdyspinta.organisation.contactfile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
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

/** Contacts of municipalities from a file: handed in, its columns sent, looked at. */
@Controller
@RequestMapping("/{county}/responsibilities/contact-imports")
class ContactImportController {

    private static final List<ContactColumn> NEEDED = List.of(ContactColumn.MUNICIPALITY, ContactColumn.THEME,
            ContactColumn.NAME);

    private final ContactImports imports;

    ContactImportController(ContactImports imports) {
        this.imports = imports;
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        return form(actor, "", "", model);
    }

    @PostMapping
    String read(Actor actor, County county, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response)
            throws IOException {
        actor.require(Role.COORDINATOR);
        var handed = file == null || file.isEmpty() ? null : file;
        var reading = TableReader.read(handed == null ? text.getBytes(StandardCharsets.UTF_8) : handed.getBytes());
        var problem = switch (reading) {
            case TableFile.Unreadable(TableFile.Flaw flaw) -> flaw.key();
            case TableFile.Read(TableFile table) when table.rows().size() > ContactImports.MOST_ROWS ->
                "organisation.seatfile.tooMany";
            case TableFile.Read unused -> "";
        };
        if (reading instanceof TableFile.Read(TableFile table) && problem.isEmpty()) {
            var id = this.imports.keep(actor, name(handed, table), table);
            return "redirect:" + county.path() + "/responsibilities/contact-imports/" + id + "/mapping";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return form(actor, text, problem, model);
    }

    private static String form(Actor actor, String text, String problem, Model model) {
        actor.require(Role.COORDINATOR);
        model.addAttribute("text", text);
        model.addAttribute("problem", problem);
        return "organisation/contactfile/new";
    }

    @GetMapping("/{batch}/mapping")
    String mapping(Actor actor, @PathVariable BatchId batch, Model model) {
        return mapping(actor, batch, false, model);
    }

    @PostMapping("/{batch}/mapping")
    String map(Actor actor, County county, @PathVariable BatchId batch,
            @RequestParam(required = false) @Nullable List<String> column, Model model, HttpServletResponse response) {
        var chosen = chosen(column == null ? List.of() : column, this.imports.mapping(actor, batch).headings().size());
        if (!chosen.containsAll(NEEDED)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return mapping(actor, batch, true, model);
        }
        this.imports.map(actor, batch, chosen);
        return "redirect:" + county.path() + "/responsibilities/contact-imports/" + batch;
    }

    private String mapping(Actor actor, BatchId batch, boolean incomplete, Model model) {
        model.addAttribute("page", this.imports.mapping(actor, batch));
        model.addAttribute("incomplete", incomplete);
        return "organisation/contactfile/mapping";
    }

    private static List<@Nullable ContactColumn> chosen(List<String> names, int width) {
        var taken = EnumSet.noneOf(ContactColumn.class);
        var chosen = new ArrayList<@Nullable ContactColumn>();
        for (int place = 0; place < width; place++) {
            var column = place < names.size() ? Typed.choice(ContactColumn.class, names.get(place)).orElse(null) : null;
            chosen.add(column != null && taken.add(column) ? column : null);
        }
        return chosen;
    }

    @GetMapping("/{batch}")
    String show(Actor actor, County county, @PathVariable BatchId batch,
            @RequestParam(defaultValue = "") String verdict, @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "1") String page, Model model) {
        var number = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
        var shown = this.imports.show(actor, batch, Typed.choice(Verdict.class, verdict).orElse(null),
                Typed.choice(Outcome.class, outcome).orElse(null), number);
        if (shown.outline().batch().state() == Batch.State.MAPPING) {
            return "redirect:" + county.path() + shown.outline().batch().mappingPath();
        }
        model.addAttribute("page", shown);
        return "organisation/contactfile/show";
    }

    private static String name(@Nullable MultipartFile file, TableFile table) {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.isBlank() ? table.origin() : name.replace('\0', '\uFFFD').replaceFirst("^.*[/\\\\]", "");
    }

}
