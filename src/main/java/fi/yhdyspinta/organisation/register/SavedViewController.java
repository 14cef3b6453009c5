package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Searches of the register kept under a name. */
@Controller
@RequestMapping("/{county}/organisations/views")
class SavedViewController {

    private static final int LONGEST_NAME = 100;

    private final SavedViews views;

    private final RegisterPages pages;

    SavedViewController(SavedViews views, RegisterPages pages) {
        this.views = views;
        this.pages = pages;
    }

    @PostMapping
    String save(Actor actor, County county, @RequestParam(defaultValue = "") String viewName,
            @RequestParam(defaultValue = "") String shared, @ModelAttribute RegisterForm form, Model model,
            HttpServletResponse response, RedirectAttributes redirect) {
        actor.person();
        if (viewName.isBlank() || viewName.length() > LONGEST_NAME || form.query().length() > 4_000) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", this.pages.list(actor, form.toFilter())
                .withView(viewName,
                        viewName.isBlank() ? "organisation.view.name.missing" : "organisation.register.tooLong"));
            model.addAttribute("form", form);
            return "organisation/register/list";
        }
        this.views.save(actor, viewName.strip(), form.query(), shared.equals("true"));
        redirect.addFlashAttribute(Frames.FLASH, "organisation.view.saved");
        return "redirect:" + county.path() + "/organisations" + form.query();
    }

    @PostMapping("/{view}/removal")
    String remove(Actor actor, County county, @PathVariable SavedViewId view, RedirectAttributes redirect) {
        this.views.remove(actor, view);
        redirect.addFlashAttribute(Frames.FLASH, "organisation.view.removed");
        return "redirect:" + county.path() + "/organisations";
    }

}
