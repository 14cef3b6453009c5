package fi.yhdyspinta.indicator.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.border.Border;
import fi.yhdyspinta.indicator.catalogue.IndicatorPage.Ranked;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.Numbers;

/**
 * The values of one year on a map by points (pistekartta), in five shades with as many
 * municipalities each as can be.
 *
 * @param width in the unit of the picture
 */
public record PointMap(int width, int height, List<Shape> shapes, List<Dot> dots, List<Shade> shades) {

    private static final int HEIGHT = 560;

    private static final int EDGE = 24;

    private static final int MOST_SHADES = 5;

    /** So many names still find room. */
    private static final int MOST_NAMES = 30;

    /**
     * A municipality on the map.
     *
     * @param shade from 1 for the lowest values to 5, 0 without a value
     * @param named whether its name has room
     */
    public record Dot(Municipality municipality, String x, String y, int shade, boolean named) {

        public String labelX() {
            return Numbers.tenths(Double.parseDouble(this.x) + 11);
        }

        public String labelY() {
            return Numbers.tenths(Double.parseDouble(this.y) + 4);
        }

    }

    /**
     * A municipality drawn by its borders.
     *
     * @param path as a picture in SVG draws it
     * @param shade from 1 for the lowest values to 5, 0 without a value
     */
    public record Shape(String path, int shade) {
    }

    /** The values that have one shade, from the lowest to the highest of them. */
    public record Shade(int number, double from, double to) {
    }

    private record Place(Municipality municipality, Points.Point point) {
    }

    /** A ring of a border on the plane. */
    private record Outline(String code, List<Points.Point> points) {

        static Outline of(Border border) {
            return new Outline(border.code(),
                    border.points()
                        .stream()
                        .map(point -> Points.Point.of(point.longitude(), point.latitude()))
                        .toList());
        }

        String path(double west, double north, double scale) {
            return this.points.stream()
                .map(point -> at(EDGE + (point.east() - west) * scale) + " "
                        + at(EDGE + (north - point.north()) * scale))
                .collect(Collectors.joining("L", "M", "Z"));
        }

    }

    /**
     * @param ranked the lines of the page that have a value
     */
    static PointMap of(IndicatorPage page, List<Ranked> ranked) {
        var shades = shades(ranked.stream().sorted(Comparator.comparing(Ranked::value)).toList());
        var shadeOf = ranked.stream()
            .collect(Collectors.toMap(each -> each.line().municipality().code(), each -> shadeOf(each, shades)));
        var places = page.lines()
            .stream()
            .map(IndicatorPage.Line::municipality)
            .flatMap(municipality -> Points.find(municipality.code())
                .stream()
                .map(point -> new Place(municipality, point)))
            .toList();
        return places.isEmpty() ? new PointMap(0, 0, List.of(), List.of(), List.of())
                : draw(places, outlines(page), shadeOf, shades);
    }

    /** The borders of all that are shown, or nothing when those of some are missing. */
    private static List<Outline> outlines(IndicatorPage page) {
        var shown = page.lines().stream().map(line -> line.municipality().code()).toList();
        return page.borders().rings().keySet().containsAll(shown) ? shown.stream()
            .flatMap(code -> page.borders().rings().getOrDefault(code, List.of()).stream())
            .map(Outline::of)
            .toList() : List.of();
    }

    private static PointMap draw(List<Place> places, List<Outline> outlines, Map<String, Integer> shadeOf,
            List<Shade> shades) {
        var all = Stream
            .concat(places.stream().map(Place::point), outlines.stream().flatMap(outline -> outline.points().stream()))
            .toList();
        double west = least(all, Points.Point::east);
        double east = -least(all, point -> -point.east());
        double south = least(all, Points.Point::north);
        double north = -least(all, point -> -point.north());
        double scale = (HEIGHT - 2 * EDGE) / Math.max(1, north - south);
        var named = places.size() <= MOST_NAMES;
        var dots = places.stream()
            .map(place -> new Dot(place.municipality(), at(EDGE + (place.point().east() - west) * scale),
                    at(EDGE + (north - place.point().north()) * scale),
                    shadeOf.getOrDefault(place.municipality().code(), 0), named))
            .toList();
        int forNames = named ? 5 * EDGE : 0;
        var shapes = outlines.stream()
            .map(outline -> new Shape(outline.path(west, north, scale), shadeOf.getOrDefault(outline.code(), 0)))
            .toList();
        return new PointMap((int) Math.ceil((east - west) * scale) + 2 * EDGE + forNames, HEIGHT, shapes, dots, shades);
    }

    /** Fifths of the values; the same value never has two shades. */
    private static List<Shade> shades(List<Ranked> lowestFirst) {
        var shades = new ArrayList<Shade>();
        int size = lowestFirst.size();
        for (int begin = 0; begin < size;) {
            int number = begin * MOST_SHADES / size + 1;
            int end = Math.max(begin + 1, Math.ceilDiv(size * number, MOST_SHADES));
            while (end < size && lowestFirst.get(end).value() == lowestFirst.get(end - 1).value()) {
                end++;
            }
            shades.add(new Shade(number, lowestFirst.get(begin).value(), lowestFirst.get(end - 1).value()));
            begin = end;
        }
        return shades;
    }

    private static int shadeOf(Ranked ranked, List<Shade> shades) {
        return shades.stream().filter(shade -> ranked.value() <= shade.to()).findFirst().orElseThrow().number();
    }

    private static double least(List<Points.Point> points, ToDoubleFunction<Points.Point> measure) {
        return points.stream().mapToDouble(measure).min().orElseThrow();
    }

    private static String at(double place) {
        return Numbers.tenths(place);
    }

    /** Whether some municipality has no value. */
    public boolean hasHollow() {
        return this.dots.stream().anyMatch(dot -> dot.shade() == 0);
    }

}
