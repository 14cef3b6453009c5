package fi.yhdyspinta.indicator.catalogue;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.FigureWords;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.IndicatorPage.Ranked;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import fi.yhdyspinta.platform.document.BarChart;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * How the values of an indicator are written for the reader.
 *
 * @param year to compare in, 0 when no values are shown
 * @param ranked those that have a value in the year, the best first
 */
public record IndicatorWords(IndicatorPage page, Frame frame, int year, List<Ranked> ranked) {

    public static IndicatorWords of(IndicatorPage page, Frame frame) {
        int year = page.year().orElse(0);
        return new IndicatorWords(page, frame, year, page.ranked(year));
    }

    /** Who has the highest and the lowest value, in words. */
    public String summary() {
        var high = Collections.max(this.ranked, Comparator.comparing(Ranked::value));
        var low = Collections.min(this.ranked, Comparator.comparing(Ranked::value));
        return this.frame.text("indicator.values.summary", String.valueOf(this.year), name(high), whole(high),
                name(low), whole(low), this.ranked.size());
    }

    public BarChart chart() {
        var chart = BarChart
            .titled(this.frame.text("indicator.values.caption", String.valueOf(this.year)), this.frame.language())
            .decimals(this.page.indicator().decimals());
        this.ranked.forEach(ranked -> chart.bar(name(ranked), Math.max(0, ranked.value())));
        return chart.done();
    }

    public PointMap map() {
        return PointMap.of(this.page, this.ranked);
    }

    /** "5,0–7,1". */
    public String range(PointMap.Shade shade) {
        var indicator = this.page.indicator();
        var from = FigureWords.number(this.frame, indicator, shade.from());
        return shade.from() == shade.to() ? from : from + "–" + FigureWords.number(this.frame, indicator, shade.to());
    }

    public String valueHeading() {
        var unit = this.page.indicator().unit();
        return unit == null ? String.valueOf(this.year) : this.year + ", " + this.frame.text(unit);
    }

    public String number(Ranked ranked) {
        return FigureWords.number(this.frame, this.page.indicator(), ranked.value());
    }

    /** Why a municipality has no value. */
    public String missing(IndicatorPage.Line line) {
        return this.frame
            .text(line.series().isSuppressed(this.year) ? "indicator.sheet.suppressed" : "indicator.values.notTold");
    }

    public String change(IndicatorPage.Line line) {
        return line.change().map(change -> FigureWords.change(this.frame, this.page.indicator(), change)).orElse("");
    }

    public String file(String ending) {
        return path() + "/values." + ending + query(this.page.area(), this.page.sex(), this.page.group());
    }

    /** The same page for other municipalities. */
    public String address(IndicatorPage.Area area) {
        return path() + query(area, this.page.sex(), null);
    }

    /** The same page for the municipalities of a group. */
    public String address(MunicipalityGroup group) {
        return path() + query(IndicatorPage.Area.GROUP, this.page.sex(), group);
    }

    /** The same page of others. */
    public String address(Sex sex) {
        return path() + query(this.page.area(), sex, this.page.group());
    }

    private String path() {
        return this.frame.at("/indicators/" + this.page.indicator().key());
    }

    /** Nothing for what is shown when nothing is asked. */
    private static String query(IndicatorPage.Area area, Sex sex, @Nullable MunicipalityGroup group) {
        var asked = Stream
            .of(area == IndicatorPage.Area.COUNTRY ? "country=true" : "", sex == Sex.TOTAL ? "" : "sex=" + sex,
                    group == null ? "" : "group=" + group.id())
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("&"));
        return asked.isEmpty() ? "" : "?" + asked;
    }

    /** The line of one municipality, in the same scale as those of the others. */
    public Spark spark(IndicatorPage.Line line) {
        return Spark.of(line.series(), this.page.lines().stream().map(IndicatorPage.Line::series).toList());
    }

    private String whole(Ranked ranked) {
        return FigureWords.value(this.frame, this.page.indicator(), ranked.value());
    }

    private String name(Ranked ranked) {
        return this.frame.text(ranked.line().municipality().name());
    }

}
