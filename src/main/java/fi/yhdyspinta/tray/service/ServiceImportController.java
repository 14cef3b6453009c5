package fi.yhdyspinta.tray.service;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
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

/** Bringing services here: by asking the catalogue, or from a file that is seen first. */
@Controller
@RequestMapping("/{county}/services")
class ServiceImportController {

    private static final Pattern PLACE = Pattern.compile("line (\\d{1,9}), column (\\d{1,9})");

    private static final List<Integer> NOWHERE = List.of();

    private final ServiceImports imports;

    ServiceImportController(ServiceImports imports) {
        this.imports = imports;
    }

    @GetMapping("/imports")
    String show(Actor actor, Model model) {
        return page(actor, "", "", NOWHERE, null, model);
    }

    @PostMapping("/fetches")
    String fetch(Actor actor, County county, RedirectAttributes redirect) {
        var begun = this.imports.fetch(actor);
        redirect.addFlashAttribute(Frames.FLASH, begun ? "tray.service.fetch.begun" : "tray.service.fetch.notBegun");
        return "redirect:" + county.path() + "/services/imports";
    }

    @PostMapping("/imports")
    String send(Actor actor, County county, @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String text, Model model, HttpServletResponse response)
            throws IOException {
        actor.require(Role.COORDINATOR);
        var bytes = file == null || file.isEmpty() ? text.getBytes(StandardCharsets.UTF_8) : file.getBytes();
        try {
            var upload = this.imports.keep(actor, Answer.of(name(file), bytes));
            return "redirect:" + county.path() + "/services/imports/" + upload;
        }
        catch (UnreadableAnswer unreadable) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            var nothing = bytes.length == 0;
            return page(actor, text, nothing ? "tray.service.file.nothing" : "tray.service.file.unreadable",
                    nothing ? NOWHERE : place(unreadable), null, model);
        }
    }

    @GetMapping("/imports/{upload}")
    String preview(Actor actor, @PathVariable UploadId upload, Model model) {
        model.addAttribute("preview", this.imports.preview(actor, upload));
        return "tray/service/preview";
    }

    @PostMapping("/imports/{upload}/acceptance")
    String take(Actor actor, County county, @PathVariable UploadId upload,
            @RequestParam(defaultValue = "false") boolean whole, RedirectAttributes redirect) {
        this.imports.take(actor, upload, whole);
        redirect.addFlashAttribute(Frames.FLASH, "tray.service.file.taken");
        return "redirect:" + county.path() + "/services";
    }

    @PostMapping("/imports/{upload}/removal")
    String drop(Actor actor, County county, @PathVariable UploadId upload, RedirectAttributes redirect) {
        this.imports.drop(actor, upload);
        redirect.addFlashAttribute(Frames.FLASH, "tray.service.file.dropped");
        return "redirect:" + county.path() + "/services/imports";
    }

    @PostMapping("/settings")
    String set(Actor actor, County county, @ModelAttribute ServiceSettingsForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        actor.require(Role.COORDINATOR);
        if (!form.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(actor, "", "", NOWHERE, form, model);
        }
        this.imports.set(actor, form.toSettings());
        redirect.addFlashAttribute(Frames.FLASH, "tray.service.settings.saved");
        return "redirect:" + county.path() + "/services/imports";
    }

    private String page(Actor actor, String text, String problem, List<Integer> place,
            @Nullable ServiceSettingsForm settings, Model model) {
        var page = this.imports.get(actor);
        model.addAttribute("page", page);
        model.addAttribute("monthsProblem", settings == null ? "" : settings.problems().getOrDefault("months", ""));
        model.addAttribute("settings", settings == null ? ServiceSettingsForm.of(page.settings()) : settings);
        model.addAttribute("text", text);
        model.addAttribute("problem", problem);
        model.addAttribute("place", place);
        return "tray/service/imports";
    }

    /** The line and the column, when the file breaks at one. */
    private static List<Integer> place(UnreadableAnswer unreadable) {
        var found = PLACE.matcher(unreadable.place());
        return found.matches() ? List.of(Integer.valueOf(found.group(1)), Integer.valueOf(found.group(2))) : NOWHERE;
    }

    private static String name(@Nullable MultipartFile file) {
        var name = file == null || file.isEmpty() ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var plain = name.replace('\0', '\uFFFD').replaceFirst("^.*[/\\\\]", "");
        return plain.isBlank() ? "JSON" : plain.length() > 200 ? plain.substring(0, 200) : plain;
    }

}
