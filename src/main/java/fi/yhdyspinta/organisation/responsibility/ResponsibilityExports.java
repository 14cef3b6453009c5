package fi.yhdyspinta.organisation.responsibility;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The matrix of contacts and the table of resources as sheets. */
@Component
public class ResponsibilityExports {

    private final Messages messages;

    ResponsibilityExports(Messages messages) {
        this.messages = messages;
    }

    /**
     * A line for each municipality and theme, in words in which it can be taken in again.
     */
    public Sheet contacts(ContactMatrix matrix, Language language, String word) {
        var sheet = Spreadsheet.sheet(text("contacts.file", language, word), text("municipality", language, word),
                text("theme", language, word), text("contact", language, word), text("mail", language, word),
                text("owner", language, word), text("pair", language, word));
        for (var municipality : matrix.municipalities()) {
            for (var theme : matrix.themes()) {
                var contact = matrix.find(municipality.id(), theme.id());
                sheet.row(municipality.name().in(language), theme.name(), contact.map(ThemeContact::name).orElse(""),
                        contact.map(ThemeContact::mail).orElse(""), orEmpty(theme.ownerName()),
                        this.messages.text(language, word, matrix.pair(municipality, theme).key()));
            }
        }
        return sheet.done();
    }

    Sheet resources(ResourceTable table, Language language, String word) {
        var sheet = Spreadsheet.sheet(text("resources.file", language, word) + " " + table.year(),
                text("unit", language, word), text("task", language, word), text("personYears", language, word),
                text("funding", language, word));
        table.entries()
            .forEach(entry -> sheet.row(Cell.of(entry.unit()), Cell.of(entry.task()),
                    Cell.of(entry.personYears().doubleValue()),
                    Cell.of(this.messages.text(language, word, entry.funding().key()))));
        sheet.row(Cell.of(text("sum", language, word)), Cell.EMPTY, Cell.of(table.sum().doubleValue()), Cell.EMPTY);
        return sheet.done();
    }

    private String text(String key, Language language, String word) {
        return this.messages.text(language, word, "organisation.responsibility." + key);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

}
