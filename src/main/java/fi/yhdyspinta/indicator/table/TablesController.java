package fi.yhdyspinta.indicator.table;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.catalogue.IndicatorForm;
import fi.yhdyspinta.indicator.refresh.Refreshes;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.FetchFailed;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
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

/** Tables as indicators, for the system administrator. */
@Controller
@RequestMapping("/administration/indicators/tables")
class TablesController {

    private static final String PLACE = "redirect:/administration/indicators";

    private static final int LONGEST_NAME = 200;

    private static final int LONGEST_ASKED = 300;

    private final Tables tables;

    private final Refreshes refreshes;

    private final Frames frames;

    TablesController(Tables tables, Refreshes refreshes, Frames frames) {
        this.frames = frames;
        this.tables = tables;
        this.refreshes = refreshes;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String asked, @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request, Model model, HttpServletResponse response) {
        var person = SignedIn.require();
        var words = asked.strip();
        if (!words.isEmpty()) {
            var flaw = listingFlaw(words);
            if (flaw != null) {
                return wrong("asked", flaw, asked, "", model, response);
            }
            try {
                model.addAttribute("listing",
                        this.tables.search(person, this.frames.of(request).language(), words, Math.max(1, page)));
            }
            catch (FetchFailed | UnreadableAnswer failed) {
                return failed("asked", failed, asked, "", model, response);
            }
        }
        return list(Map.of(), asked, "", model);
    }

    @GetMapping("/new")
    String draft(@RequestParam(defaultValue = "") String table, @RequestParam(defaultValue = "") String list,
            Model model, HttpServletResponse response) {
        var place = TablePlace.of(table);
        if (place.isEmpty()) {
            return wrong("table", "indicator.table.place.wrong", "", table, model, response);
        }
        try {
            var options = this.tables.describe(SignedIn.require(), place.get(), list);
            return form(options, IndicatorForm.EMPTY, List.of(), Map.of(), model);
        }
        catch (FetchFailed | UnreadableAnswer failed) {
            return failed("table", failed, "", table, model, response);
        }
    }

    @PostMapping
    String choose(@RequestParam(defaultValue = "") String table, @RequestParam(defaultValue = "") String list,
            @RequestParam(name = "chosen", defaultValue = "") List<String> chosen, @ModelAttribute IndicatorForm form,
            Model model, HttpServletResponse response, RedirectAttributes redirect) {
        var person = SignedIn.require();
        var place = TablePlace.of(table);
        if (place.isEmpty()) {
            return draft(table, list, model, response);
        }
        try {
            var options = this.tables.describe(person, place.get(), list);
            var problems = new LinkedHashMap<>(form.problems());
            if (options.isLacking(chosen)) {
                problems.put("chosen", "indicator.table.chosen.missing");
            }
            if (problems.isEmpty() && options.isAdded(chosen) && form.toMeasure() != Indicator.Measure.COUNT) {
                problems.put("measure", "indicator.table.measure.notAdded");
            }
            if (!problems.isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return form(options, form, chosen, problems, model);
            }
            return fetch(person, this.tables.choose(person, options, chosen, said(form)), "indicator.table.chosen",
                    redirect);
        }
        catch (FetchFailed | UnreadableAnswer failed) {
            response.setStatus(HttpStatus.FAILED_DEPENDENCY.value());
            return form(TableOptions.unread(place.get()), form, chosen, Map.of("table", problem(failed)), model);
        }
    }

    @PostMapping("/files")
    String bring(@RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String choice, Model model, HttpServletResponse response,
            RedirectAttributes redirect) throws IOException {
        var person = SignedIn.require();
        var name = name(file);
        var bytes = file == null ? new byte[0] : file.getBytes();
        switch (this.tables.check(person, name, bytes)) {
            case BroughtTable.Outcome.Bad(BroughtTable.Flaw flaw, String where) -> {
                model.addAttribute("where", bytes.length == 0 ? "" : where);
                return wrong("file", bytes.length == 0 ? "indicator.table.file.missing" : flaw.key(), "", "", model,
                        response);
            }
            case BroughtTable.Outcome.Good(var read) when choice.isEmpty() -> {
                return "redirect:/administration/indicators/tables/new?table="
                        + this.tables.bring(person, name, bytes, read);
            }
            case BroughtTable.Outcome.Good(var read) -> {
                try {
                    return fetch(person, this.tables.renew(person, TableChoiceId.of(choice), name, bytes, read),
                            "indicator.table.renewed", redirect);
                }
                catch (UnreadableAnswer other) {
                    model.addAttribute("where", other.where());
                    return wrong("file", "indicator.table.file.other", "", "", model, response);
                }
            }
        }
    }

    @PostMapping("/{tableChoice}/ending")
    String end(@PathVariable TableChoiceId tableChoice, @RequestParam(defaultValue = "false") boolean ended,
            RedirectAttributes redirect) {
        this.tables.end(SignedIn.require(), tableChoice, ended);
        redirect.addFlashAttribute(Frames.FLASH, ended ? "indicator.table.ended" : "indicator.table.resumed");
        return PLACE + "/tables";
    }

    private String fetch(PersonId person, IndicatorKey key, String done, RedirectAttributes redirect) {
        this.refreshes.fetch(person, key);
        redirect.addFlashAttribute(Frames.FLASH, done);
        return PLACE;
    }

    private @Nullable String listingFlaw(String asked) {
        if (asked.length() > LONGEST_ASKED) {
            return "indicator.described.long";
        }
        return this.tables.isSearched()
                || TablePlace.of(asked).filter(TablePlace.AtSource.class::isInstance).isPresent() ? null
                        : "indicator.table.folder.wrong";
    }

    private String failed(String field, RuntimeException why, String asked, String table, Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.FAILED_DEPENDENCY.value());
        return list(Map.of(field, problem(why)), asked, table, model);
    }

    private static String problem(RuntimeException why) {
        return "indicator.refresh.problem."
                + (why instanceof FetchFailed failed ? failed.reason().name() : "UNREADABLE");
    }

    private String wrong(String field, String key, String asked, String table, Model model,
            HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return list(Map.of(field, key), asked, table, model);
    }

    private String list(Map<String, String> problems, String asked, String table, Model model) {
        model.addAttribute("tables", this.tables.get(SignedIn.require()));
        model.addAttribute("searched", this.tables.isSearched());
        model.addAttribute("asked", asked.replace("\0", ""));
        model.addAttribute("table", table.replace("\0", ""));
        model.addAttribute("problems", problems);
        return "indicator/table/list";
    }

    private static String form(TableOptions options, IndicatorForm form, List<String> chosen,
            Map<String, String> problems, Model model) {
        model.addAttribute("options", options);
        model.addAttribute("form", form);
        model.addAttribute("chosen", chosen);
        model.addAttribute("problems", problems);
        return "indicator/table/edit";
    }

    private static Indicator said(IndicatorForm form) {
        var unit = form.toUnit();
        var language = form.toTitle().languageFor(Language.FI);
        return new Indicator(0, new IndicatorKey(Source.STATFIN, "new"), form.toTitle(),
                LocalText.only(language, form.toAbout()), null, unit == null ? null : LocalText.only(language, unit),
                null, form.toDecimals(), form.toAim(), form.toMeasure(), null);
    }

    private static String name(@Nullable MultipartFile file) {
        var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var plain = name.replace('\0', '\uFFFD').replaceFirst("^.*[/\\\\]", "");
        return plain.isBlank() ? "table" : plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
    }

}
