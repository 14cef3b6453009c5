package fi.yhdyspinta.home.administration;

import fi.yhdyspinta.identity.ProviderFinding;
import fi.yhdyspinta.platform.web.EditPage;
import fi.yhdyspinta.platform.web.Frames;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** With which accounts the staff of each county signs in, set by the administrator. */
@Controller
@RequestMapping("/administration/work-accounts")
class ProviderController {

    private static final String PLACE = "/administration/work-accounts/";

    private final CountyProviders providers;

    private final Administration administration;

    ProviderController(CountyProviders providers, Administration administration) {
        this.providers = providers;
        this.administration = administration;
    }

    @GetMapping
    String list(Model page) {
        page.addAttribute("lines", this.providers.list(this.administration.require()));
        return "home/administration/providers";
    }

    @GetMapping("/{county}")
    String edit(@PathVariable String county, Model page) {
        var line = this.providers.get(this.administration.require(), county);
        return form(page, line, known(line), null);
    }

    @PostMapping("/{county}")
    String save(@PathVariable String county, @ModelAttribute ProviderForm form,
            @RequestParam(defaultValue = "") String began, Model page, HttpServletResponse response,
            RedirectAttributes redirect) {
        var administrator = this.administration.require();
        var line = this.providers.get(administrator, county);
        var edit = known(line).typed(form, began);
        if (!edit.isRefused()) {
            edit = edit.with(this.providers.save(administrator, county, form.toProvider(), form.secret()));
        }
        if (edit.isRefused()) {
            response.setStatus(edit.status());
            return form(page, line, edit, null);
        }
        redirect.addFlashAttribute(Frames.FLASH, "home.workAccounts.saved");
        return "redirect:" + PLACE + line.county().slug();
    }

    /** Asks what has been kept, not what is being typed. */
    @PostMapping("/{county}/trial")
    String tryOut(@PathVariable String county, Model page) {
        var administrator = this.administration.require();
        var finding = this.providers.tryOut(administrator, county);
        var line = this.providers.get(administrator, county);
        return form(page, line, known(line), finding);
    }

    private static EditPage<ProviderForm> known(CountyProvider line) {
        var action = PLACE + line.county().slug();
        var form = ProviderForm.of(line.provider());
        return line.provider() == null ? EditPage.ofNew(form, action) : EditPage.of(form, action);
    }

    private static String form(Model page, CountyProvider line, EditPage<ProviderForm> edit,
            @Nullable ProviderFinding finding) {
        page.addAttribute("line", line);
        page.addAttribute("edit", edit);
        page.addAttribute("finding", finding);
        page.addAttribute("back", ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString()
                + line.county().path() + "/sign-in/work-account/return");
        return "home/administration/provider";
    }

}
