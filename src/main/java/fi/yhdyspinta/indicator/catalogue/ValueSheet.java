package fi.yhdyspinta.indicator.catalogue;

import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.platform.document.Spreadsheet;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.platform.web.Frame;

/**
 * The values of an indicator as a table, a line for each municipality and year, each with
 * its source and licence (arvot taulukkona).
 */
final class ValueSheet {

    private final IndicatorPage page;

    private final Frame frame;

    private final Spreadsheet.Draft sheet;

    private ValueSheet(IndicatorPage page, Frame frame) {
        this.page = page;
        this.frame = frame;
        this.sheet = Spreadsheet.sheet(page.indicator().key().toString(), word("key"), word("code"),
                word("municipality"), word("sex"), word("year"), word("value"), word("kept"), word("unit"),
                word("source"), word("licence"), word("readOn"));
    }

    static Spreadsheet.Sheet of(IndicatorPage page, Frame frame) {
        var values = new ValueSheet(page, frame);
        page.lines().forEach(values::add);
        return values.sheet.done();
    }

    private void add(IndicatorPage.Line line) {
        var series = line.series();
        for (int year = series.firstYear(); year <= series.lastYear(); year++) {
            if (series.isSuppressed(year)) {
                add(line, year, Cell.EMPTY, this.frame.text("indicator.sheet.suppressed"));
            }
            else {
                int told = year;
                series.at(told).map(Series.Point::value).ifPresent(value -> add(line, told, Cell.of(value), ""));
            }
        }
    }

    private void add(IndicatorPage.Line line, int year, Cell value, String kept) {
        var indicator = this.page.indicator();
        var unit = indicator.unit();
        var reading = this.page.reading();
        this.sheet.row(Cell.of(indicator.key().toString()), Cell.of(line.municipality().code()),
                Cell.of(this.frame.text(line.municipality().name())), Cell.of(this.frame.text(this.page.sex().key())),
                Cell.of(year), value, Cell.of(kept), Cell.of(unit == null ? "" : this.frame.text(unit)),
                Cell.of(this.frame.text(indicator.key().source().key())), Cell.of(indicator.key().source().licence()),
                reading == null ? Cell.EMPTY : Cell.of(reading.readAt().atZone(Frame.ZONE).toLocalDate()));
    }

    private String word(String column) {
        return this.frame.text("indicator.sheet." + column);
    }

}
