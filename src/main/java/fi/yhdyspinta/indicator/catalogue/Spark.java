package fi.yhdyspinta.indicator.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.platform.Numbers;

/**
 * A small line of the years (pieni viivakuvio) to stand beside its figures, with a dot
 * for each year that has a value.
 */
public record Spark(List<Dot> dots) {

    public static final int WIDTH = 120;

    public static final int HEIGHT = 32;

    private static final int EDGE = 4;

    /** Where a value stands in the picture. */
    public record Dot(String x, String y) {
    }

    /** In a scale of its own. */
    public static Spark of(Series series) {
        return of(series, List.of(series));
    }

    /**
     * In one scale with others, so that the lines may be compared.
     * @param all of them, its own among them
     */
    public static Spark of(Series series, Collection<Series> all) {
        var points = series.points();
        if (points.size() < 2) {
            return new Spark(List.of());
        }
        var span = all.stream().flatMap(each -> each.points().stream()).toList();
        double low = span.stream().mapToDouble(Series.Point::value).min().orElse(0);
        double high = span.stream().mapToDouble(Series.Point::value).max().orElse(0);
        int first = span.stream().mapToInt(Series.Point::year).min().orElse(0);
        int last = span.stream().mapToInt(Series.Point::year).max().orElse(0);
        return new Spark(points.stream()
            .map(point -> new Dot(place(WIDTH, (point.year() - first) / (double) (last - first)),
                    place(HEIGHT, high == low ? 0.5 : (high - point.value()) / (high - low))))
            .toList());
    }

    /** The dots as the points of a line. */
    public String line() {
        return this.dots.stream().map(dot -> dot.x() + "," + dot.y()).collect(Collectors.joining(" "));
    }

    private static String place(int size, double share) {
        return Numbers.tenths(EDGE + share * (size - 2 * EDGE));
    }

}
