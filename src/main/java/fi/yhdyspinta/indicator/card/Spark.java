package fi.yhdyspinta.indicator.card;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Series;

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

    static Spark of(Series series) {
        var points = series.points();
        if (points.size() < 2) {
            return new Spark(List.of());
        }
        double low = points.stream().mapToDouble(Series.Point::value).min().orElse(0);
        double high = points.stream().mapToDouble(Series.Point::value).max().orElse(0);
        int first = points.getFirst().year();
        int last = points.getLast().year();
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
        return String.format(Locale.ROOT, "%.1f", EDGE + share * (size - 2 * EDGE));
    }

}
