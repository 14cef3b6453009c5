package fi.yhdyspinta.indicator.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        try (var file = Points.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split(";"))
                .collect(Collectors.toMap(field -> field[0],
                        field -> Point.of(Double.parseDouble(field[1]), Double.parseDouble(field[2]))));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
