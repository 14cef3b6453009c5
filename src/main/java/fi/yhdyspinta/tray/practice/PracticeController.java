package fi.yhdyspinta.tray.practice;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Download;
import fi.yhdyspinta.tray.PracticeId;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The practice bank as a list, as files, and each practice on its page. */
@Controller
@RequestMapping("/{county}/practices")
class PracticeController {

    private final PracticePages pages;

    private final PracticeHistories histories;

    private final PracticeSheet sheet;

    private final Themes themes;

    private final MunicipalUsers users;

    PracticeController(PracticePages pages, PracticeHistories histories, PracticeSheet sheet, Themes themes,
            MunicipalUsers users) {
        this.pages = pages;
        this.histories = histories;
        this.sheet = sheet;
        this.themes = themes;
        this.users = users;
    }

    @GetMapping
    String list(Actor actor, @ModelAttribute PracticeListForm form, Model model) {
        model.addAttribute("page", this.pages.list(actor, filter(form)));
        model.addAttribute("form", form);
        return "tray/practice/list";
    }

    @GetMapping("/list.csv")
    void listAsCsv(Actor actor, County county, @ModelAttribute PracticeListForm form, Locale locale,
            HttpServletResponse response) throws IOException {
        Download.csv(sheet(actor, county, form, locale), response);
    }

    @GetMapping("/list.xlsx")
    void listAsXlsx(Actor actor, County county, @ModelAttribute PracticeListForm form, Locale locale,
            HttpServletResponse response) throws IOException {
        Download.xlsx(sheet(actor, county, form, locale), response);
    }

    @GetMapping("/{practice}")
    String show(Actor actor, @PathVariable PracticeId practice, Model model) {
        model.addAttribute("page", this.pages.get(actor, practice));
        return "tray/practice/show";
    }

    @GetMapping("/{practice}/history")
    String history(Actor actor, @PathVariable PracticeId practice, Model model) {
        model.addAttribute("history", this.histories.get(actor, practice));
        return "tray/practice/history";
    }

    private Sheet sheet(Actor actor, County county, PracticeListForm form, Locale locale) {
        return this.sheet.of(this.pages.listAll(actor, filter(form).whole()), Language.of(locale), county);
    }

    private PracticeFilter filter(PracticeListForm form) {
        return form.toFilter(form.theme().isEmpty() ? List.of() : this.themes.same(FocusAreaId.of(form.theme())),
                form.municipality().isEmpty() ? List.of() : this.users.in(OrganisationId.of(form.municipality())));
    }

}
