package fi.yhdyspinta.indicator.opendata;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import fi.yhdyspinta.indicator.opendata.OpenData.Asked;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.document.CsvWriter;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.document.Spreadsheet.Sheet;
import fi.yhdyspinta.platform.document.XlsxWriter;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Values as a table for programs: the columns bear the same names in every language, and
 * each row its source and licence.
 */
@Component
class OpenSheet {

    private static final String[] COLUMNS = { "indicator", "kind", "region", "name_fi", "name_sv", "sex", "year",
            "value", "suppressed", "unit", "source", "producer", "licence", "read_on" };

    private final Messages messages;

    OpenSheet(Messages messages) {
        this.messages = messages;
    }

    byte[] csv(Asked asked) throws IOException {
        var out = new ByteArrayOutputStream();
        new CsvWriter().write(sheet(asked), out);
        return out.toByteArray();
    }

    byte[] xlsx(Asked asked) throws IOException {
        var out = new ByteArrayOutputStream();
        new XlsxWriter().write(Spreadsheet.of(sheet(asked)), out);
        return out.toByteArray();
    }

    private Sheet sheet(Asked asked) {
        var indicator = asked.indicator();
        var source = indicator.key().source();
        var facts = asked.facts();
        var key = Cell.of(indicator.key().toString());
        var unit = Cell.of(finnish(indicator.unit()));
        var from = Cell.of(this.messages.text(Language.FI, "", source.key()));
        var producer = Cell.of(finnish(indicator.producer()));
        var licence = Cell.of(source.licence());
        var readOn = facts == null ? Cell.EMPTY : Cell.of(facts.readAt().atZone(Frame.ZONE).toLocalDate());
        var sheet = Spreadsheet.sheet(indicator.key().toString(), COLUMNS);
        for (var value : asked.values()) {
            var number = value.value();
            sheet.row(key, Cell.of(value.kind().name()), Cell.of(value.region()), Cell.of(orEmpty(value.name().fi())),
                    Cell.of(orEmpty(value.name().sv())), Cell.of(value.sex().name()), Cell.of(value.year()),
                    number == null ? Cell.EMPTY : Cell.of(number), Cell.of(value.suppressed() ? "true" : "false"), unit,
                    from, producer, licence, readOn);
        }
        return sheet.done();
    }

    private static String finnish(@Nullable LocalText text) {
        return text == null ? "" : text.in(Language.FI);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

}
