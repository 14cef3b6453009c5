package fi.yhdyspinta.organisation.responsibility;

import java.io.IOException;
import java.util.Locale;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.body.Fields;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Download;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Contacts and resources as files that Excel opens. */
@Controller
@RequestMapping("/{county}/responsibilities")
class ResponsibilityExportController {

    private final Responsibilities responsibilities;

    private final ResponsibilityExports exports;

    ResponsibilityExportController(Responsibilities responsibilities, ResponsibilityExports exports) {
        this.responsibilities = responsibilities;
        this.exports = exports;
    }

    @GetMapping("/contacts.csv")
    void contactsAsCsv(Actor actor, County county, Locale locale, HttpServletResponse response) throws IOException {
        Download.csv(contacts(actor, county, locale), response);
    }

    @GetMapping("/contacts.xlsx")
    void contactsAsXlsx(Actor actor, County county, Locale locale, HttpServletResponse response) throws IOException {
        Download.xlsx(contacts(actor, county, locale), response);
    }

    @GetMapping("/resources.csv")
    void resourcesAsCsv(Actor actor, County county, Locale locale, @RequestParam(defaultValue = "") String year,
            HttpServletResponse response) throws IOException {
        Download.csv(resources(actor, county, locale, year), response);
    }

    @GetMapping("/resources.xlsx")
    void resourcesAsXlsx(Actor actor, County county, Locale locale, @RequestParam(defaultValue = "") String year,
            HttpServletResponse response) throws IOException {
        Download.xlsx(resources(actor, county, locale, year), response);
    }

    private Sheet contacts(Actor actor, County county, Locale locale) {
        return this.exports.contacts(this.responsibilities.matrix(actor), Language.of(locale),
                county.terminology().word());
    }

    private Sheet resources(Actor actor, County county, Locale locale, String year) {
        return this.exports.resources(this.responsibilities.resources(actor, Fields.numberOrNull(year)),
                Language.of(locale), county.terminology().word());
    }

}
