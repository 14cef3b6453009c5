package fi.yhdyspinta.indicator.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.SuppliedFile;

/**
 * Where municipalities lie, for maps by points (pistekartta). They come with the product.
 */
final class Points {

    private static final String FILE = "/indicator/points.csv";

    private static final Map<String, Point> ALL = read();

    /**
     * A place on the plane, in kilometres: distances from north to south are true, those
     * from east to west true on each latitude.
     *
     * @param east of the meridian 26° E
     * @param north of the equator
     */
    record Point(double east, double north) {

        private static final double MERIDIAN = 26;

        private static final double DEGREE_EAST = 111.32;

        private static final double DEGREE_NORTH = 111.13;

        static Point of(double longitude, double latitude) {
            return new Point((longitude - MERIDIAN) * DEGREE_EAST * Math.cos(Math.toRadians(latitude)),
                    latitude * DEGREE_NORTH);
        }

    }

    private Points() {
    }

    /** Of the municipality with that code. */
    static Optional<Point> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    private static Map<String, Point> read() {
        return SuppliedFile.read(FILE)
            .lines()
            .stream()
            .collect(Collectors.toMap(List::getFirst,
                    field -> Point.of(Double.parseDouble(field.get(1)), Double.parseDouble(field.get(2)))));
    }

}
