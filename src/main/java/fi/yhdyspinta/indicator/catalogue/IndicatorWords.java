package fi.yhdyspinta.indicator.catalogue;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.platform.document.BarChart;
import fi.yhdyspinta.platform.web.Frame;

/** How the values of an indicator are written for the reader. */
public record IndicatorWords(IndicatorPage page, Frame frame) {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private static final String MINUS = "\u2212";

    /** "12,3". */
    public static String number(Frame frame, Indicator indicator, double value) {
        return frame.number(value, indicator.decimals()).replace("-", MINUS);
    }

    /** "12,3 %", or "8 332 / 1 000". */
    public static String value(Frame frame, Indicator indicator, double value) {
        var unit = indicator.unit();
        var number = number(frame, indicator, value);
        return unit == null ? number : number + NO_BREAK_SPACE + frame.text(unit);
    }

    /** Who has the highest and the lowest value, in words. */
    public String summary() {
        var ranked = this.page.ranked(year());
        var high = ranked.getFirst();
        var low = ranked.getLast();
        return this.frame.text("indicator.values.summary", String.valueOf(year()), name(high), value(high), name(low),
                value(low), ranked.size());
    }

    /** Those with a value in the year, the highest first, and then those without. */
    public List<IndicatorPage.Line> ranked() {
        var ranked = this.page.ranked(year());
        return Stream.concat(ranked.stream(), this.page.lines().stream().filter(line -> !ranked.contains(line)))
            .toList();
    }

    public BarChart chart() {
        var indicator = this.page.indicator();
        var chart = BarChart
            .titled(this.frame.text("indicator.values.caption", String.valueOf(year())), this.frame.language())
            .decimals(indicator.decimals());
        this.page.ranked(year()).forEach(line -> chart.bar(name(line), Math.max(0, at(line).value())));
        return chart.done();
    }

    public String valueHeading() {
        var unit = this.page.indicator().unit();
        return unit == null ? String.valueOf(year()) : year() + ", " + this.frame.text(unit);
    }

    public String place(IndicatorPage.Line line) {
        var own = line.series().at(year());
        return own.isEmpty() ? "" : String.valueOf(
                1 + this.page.ranked(year()).stream().filter(other -> at(other).value() > own.get().value()).count());
    }

    public String value(IndicatorPage.Line line) {
        if (line.series().isSuppressed(year())) {
            return this.frame.text("indicator.sheet.suppressed");
        }
        return line.series()
            .at(year())
            .map(point -> number(this.frame, this.page.indicator(), point.value()))
            .orElse("–");
    }

    public String change(IndicatorPage.Line line) {
        return line.change()
            .map(change -> this.frame.text("indicator.card.change", this.frame.text(change.direction().key()),
                    (change.difference() > 0 ? "+" : "")
                            + number(this.frame, this.page.indicator(), change.difference()),
                    String.valueOf(change.from().year()), String.valueOf(change.to().year())))
            .orElse("");
    }

    /** Only municipalities of the county have their card here. */
    public boolean hasCard(IndicatorPage.Line line) {
        return this.page.area() == IndicatorPage.Area.COUNTY;
    }

    public String file(String ending) {
        return this.frame.at("/indicators/" + this.page.indicator().key() + "/values." + ending)
                + (this.page.area() == IndicatorPage.Area.COUNTRY ? "?country=true" : "");
    }

    private int year() {
        return this.page.year().orElseThrow();
    }

    private Series.Point at(IndicatorPage.Line line) {
        return line.series().at(year()).orElseThrow();
    }

    private String name(IndicatorPage.Line line) {
        return this.frame.text(line.municipality().name());
    }

}
