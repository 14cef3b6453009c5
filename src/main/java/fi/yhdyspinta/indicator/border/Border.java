package fi.yhdyspinta.indicator.border;

import java.util.List;

/**
 * A ring of the border of a municipality (kunnan raja).
 *
 * @param code of the municipality
 * @param points in WGS84, the first one again as the last
 */
public record Border(String code, List<Point> points) {

    public Border {
        points = List.copyOf(points);
    }

    /** A place on the globe, in degrees. */
    public record Point(double longitude, double latitude) {
    }

}
