package fi.yhdyspinta.home.administration;

import java.io.IOException;
import java.util.List;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * The county's audit trail for its coordinator, the installation's for its administrator.
 */
@Controller
class AuditController {

    private static final int A_PAGE = 50;

    private static final int MOST_IN_A_FILE = 50_000;

    private final AuditPages pages;

    private final Administration administration;

    private final Frames frames;

    AuditController(AuditPages pages, Administration administration, Frames frames) {
        this.pages = pages;
        this.administration = administration;
        this.frames = frames;
    }

    @GetMapping("/{county}/audit")
    String list(Actor actor, @ModelAttribute("form") AuditForm form, Model model) {
        model.addAttribute("actions", this.pages.actions(actor));
        model.addAttribute("kinds", this.pages.kinds(actor));
        return page(this.pages.list(actor, form.toFilter(), offset(form), A_PAGE + 1), form, model);
    }

    @GetMapping("/{county}/audit/list.csv")
    void file(Actor actor, @ModelAttribute("form") AuditForm form, HttpServletRequest request,
            HttpServletResponse response) throws IOException {
        var frame = this.frames.of(request);
        Download.csv(frame.text("home.audit.file"),
                AuditSheet.of(this.pages.list(actor, form.toFilter(), 0, MOST_IN_A_FILE), frame), response);
    }

    @GetMapping("/administration/audit")
    String listOfInstallation(@ModelAttribute("form") AuditForm form, Model model) {
        var administrator = this.administration.require();
        model.addAttribute("actions", List.of());
        model.addAttribute("kinds", List.of());
        return page(this.pages.listOfInstallation(administrator, form.toFilter(), offset(form), A_PAGE + 1), form,
                model);
    }

    private static int offset(AuditForm form) {
        return (form.number() - 1) * A_PAGE;
    }

    private static String page(List<AuditLine> lines, AuditForm form, Model model) {
        model.addAttribute("lines", lines.subList(0, Math.min(A_PAGE, lines.size())));
        model.addAttribute("form", form);
        model.addAttribute("number", form.number());
        model.addAttribute("more", lines.size() > A_PAGE);
        return "home/administration/audit";
    }

}
