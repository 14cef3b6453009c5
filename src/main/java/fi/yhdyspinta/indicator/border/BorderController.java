package fi.yhdyspinta.indicator.border;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.identity.SignedIn;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Bringing borders of municipalities, for the system administrator. */
@Controller
@RequestMapping("/administration/indicators/borders")
class BorderController {

    private static final int LONGEST = 300;

    private final Borders borders;

    BorderController(Borders borders) {
        this.borders = borders;
    }

    @GetMapping
    String show(Model model) {
        return page("", Map.of(), model);
    }

    @PostMapping
    String take(@RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(defaultValue = "") String source, Model model, HttpServletResponse response,
            RedirectAttributes redirect) throws IOException {
        var person = SignedIn.require();
        this.borders.require(person);
        var problems = new LinkedHashMap<String, String>();
        if (source.isBlank() || source.length() > LONGEST) {
            problems.put("source", "indicator.border.source.missing");
        }
        if (file == null || file.isEmpty()) {
            problems.put("file", "indicator.border.file.missing");
        }
        else if (problems.isEmpty()) {
            this.borders.take(person, file.getBytes(), source.replace("\0", "").strip())
                .ifPresent(flaw -> problems.put("file", flaw));
        }
        if (!problems.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(source, problems, model);
        }
        redirect.addFlashAttribute(Frames.FLASH, "indicator.border.taken");
        return "redirect:/administration/indicators/borders";
    }

    private String page(String source, Map<String, String> problems, Model model) {
        this.borders.require(SignedIn.require());
        model.addAttribute("edition", this.borders.find().orElse(null));
        model.addAttribute("source", source);
        model.addAttribute("problems", problems);
        return "indicator/border/show";
    }

}
