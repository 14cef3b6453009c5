package fi.yhdyspinta.indicator.border;

import java.util.List;
import java.util.Map;

/**
 * Borders for drawing maps (kuntarajat kartalla).
 *
 * @param source of them, as shown beside the map
 * @param rings of each municipality, by its code
 */
public record DrawnBorders(String source, Map<String, List<Border>> rings) {

    /** When none have been brought, or no map is drawn. */
    public static final DrawnBorders NONE = new DrawnBorders("", Map.of());

}
