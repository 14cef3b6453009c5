package fi.yhdyspinta.indicator.border;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads borders of municipalities from GeoJSON in WGS84, whichever of the usual names the
 * number of the municipality has.
 */
final class BorderFile {

    private static final List<String> CODES = List.of("code", "kunta", "natcode", "NATCODE", "kuntanumero");

    private static final int MOST_POINTS = 200_000;

    /** Finland lies within these, the sea included. */
    private static final double WEST = 18;

    private static final double EAST = 33;

    private static final double SOUTH = 58;

    private static final double NORTH = 71;

    private static final int FEWEST_POINTS = 4;

    private BorderFile() {
    }

    /** What came of reading. */
    sealed interface Reading {

    }

    record Read(List<Border> borders) implements Reading {
    }

    record Unreadable(Flaw flaw) implements Reading {
    }

    /** Why a file cannot be taken; the message key ends in the name. */
    enum Flaw {

        NOT_GEOJSON, NO_MUNICIPALITY, NOT_IN_FINLAND, TOO_LARGE;

        String key() {
            return "indicator.border.flaw." + name();
        }

    }

    /**
     * @param known the codes of the municipalities that there are
     */
    static Reading read(byte[] file, Set<String> known) {
        JsonNode features;
        try {
            features = JsonMapper.shared().readTree(file).path("features");
        }
        catch (JacksonException notJson) {
            return new Unreadable(Flaw.NOT_GEOJSON);
        }
        if (!features.isArray() || features.isEmpty()) {
            return new Unreadable(Flaw.NOT_GEOJSON);
        }
        var borders = features.valueStream().flatMap(feature -> borders(feature, known)).toList();
        if (borders.isEmpty()) {
            return new Unreadable(Flaw.NO_MUNICIPALITY);
        }
        if (borders.stream().mapToInt(border -> border.points().size()).sum() > MOST_POINTS) {
            return new Unreadable(Flaw.TOO_LARGE);
        }
        return borders.stream().flatMap(border -> border.points().stream()).allMatch(BorderFile::isInFinland)
                ? new Read(borders) : new Unreadable(Flaw.NOT_IN_FINLAND);
    }

    private static Stream<Border> borders(JsonNode feature, Set<String> known) {
        var code = code(feature.path("properties")).filter(known::contains);
        var geometry = feature.path("geometry");
        var coordinates = geometry.path("coordinates");
        var polygons = switch (geometry.path("type").asString("")) {
            case "Polygon" -> Stream.of(coordinates);
            case "MultiPolygon" -> coordinates.valueStream();
            case String other -> Stream.<JsonNode>of();
        };
        return code.isEmpty() ? Stream.of()
                : polygons.flatMap(JsonNode::valueStream)
                    .map(ring -> new Border(code.get(), points(ring)))
                    .filter(border -> border.points().size() >= FEWEST_POINTS);
    }

    private static Optional<String> code(JsonNode properties) {
        return CODES.stream()
            .map(name -> properties.path(name).asString(""))
            .filter(written -> written.matches("(KU)?[0-9]{3}"))
            .map(written -> written.replace("KU", ""))
            .findFirst();
    }

    private static List<Border.Point> points(JsonNode ring) {
        var points = new ArrayList<Border.Point>();
        for (var point : ring) {
            if (point.path(0).isNumber() && point.path(1).isNumber()) {
                points.add(new Border.Point(point.path(0).asDouble(), point.path(1).asDouble()));
            }
        }
        return points;
    }

    private static boolean isInFinland(Border.Point point) {
        return point.longitude() >= WEST && point.longitude() <= EAST && point.latitude() >= SOUTH
                && point.latitude() <= NORTH;
    }

}
