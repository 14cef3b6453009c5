package fi.yhdyspinta.organisation.importing;

import fi.yhdyspinta.platform.tablefile.TableReader;
import fi.yhdyspinta.platform.tablefile.TableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.register.Column;
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

/** Organisations from a file: handed in, its columns sent. */
@Controller
@RequestMapping("/{county}/organisations/imports")
class TableImportController {

    private final Imports imports;

    TableImportController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/new")
    String fresh(Actor actor, Model model) {
        actor.require(Role.COORDINATOR);
        model.addAttribute("text", "");
        model.addAttribute("problem", "");
        return "organisation/importing/new";
    }

    @PostMapping
    String read(Actor actor, County county, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response)
            throws IOException {
        actor.require(Role.COORDINATOR);
        var bytes = file == null || file.isEmpty() ? text.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        return switch (TableReader.read(bytes)) {
            case TableFile.Read(TableFile table) -> "redirect:" + county.path() + "/organisations/imports/"
                    + this.imports.keep(actor, name(file, table), table);
            case TableFile.Unreadable(TableFile.Flaw flaw) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("text", text);
                model.addAttribute("problem", flaw.key());
                yield "organisation/importing/new";
            }
        };
    }

    @GetMapping("/{batch}")
    String show(Actor actor, @PathVariable BatchId batch, Model model) {
        model.addAttribute("page", this.imports.show(actor, batch));
        return "organisation/importing/mapping";
    }

    @PostMapping("/{batch}/mapping")
    String map(Actor actor, County county, @PathVariable BatchId batch, @ModelAttribute MappingForm form, Model model,
            HttpServletResponse response) {
        var page = this.imports.show(actor, batch);
        var mapping = form.toMapping(page.headings().size());
        if (Stream
            .of(Column.NAME_FI, Column.NAME_SV, Column.NAME_EN, Column.ID, Column.BUSINESS_ID,
                    Column.ASSOCIATION_NUMBER)
            .noneMatch(mapping::holds)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", this.imports.show(actor, batch, true));
            return "organisation/importing/mapping";
        }
        this.imports.map(actor, batch, mapping);
        return "redirect:" + county.path() + "/organisations/batches/" + batch;
    }

    private static String name(@Nullable MultipartFile file, TableFile table) {
        var name = file == null || file.isEmpty() ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return name.isBlank() ? table.origin() : name.replace('\0', '\uFFFD').replaceFirst("^.*[/\\\\]", "");
    }

}
