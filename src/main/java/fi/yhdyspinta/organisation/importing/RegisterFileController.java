package fi.yhdyspinta.organisation.importing;

import java.io.IOException;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.register.RegisterForm;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** The register, as it is searched, as a file that Excel opens. */
@Controller
@RequestMapping("/{county}/organisations")
class RegisterFileController {

    private final RegisterFile file;

    RegisterFileController(RegisterFile file) {
        this.file = file;
    }

    @GetMapping("/register.csv")
    void csv(Actor actor, @ModelAttribute RegisterForm form, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.csv(this.file.write(actor, form.toFilter(), Language.of(locale)), response);
    }

    @GetMapping("/register.xlsx")
    void xlsx(Actor actor, @ModelAttribute RegisterForm form, Locale locale, HttpServletResponse response)
            throws IOException {
        Download.xlsx(this.file.write(actor, form.toFilter(), Language.of(locale)), response);
    }

}
