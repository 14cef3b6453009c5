package fi.yhdyspinta.representation.selection;

import java.util.List;
import java.util.Map;

/**
 * What the one who carries the selection out adds to what is known already.
 *
 * @param publicValue what has become known at the announced source; empty when people are
 * named
 * @param publicValueSource where it can be checked
 * @param named numbers of those named as representatives
 * @param deputies numbers of those named as deputies, in their order
 * @param reasons why, by number
 * @param explanation what else is to be said, for example why a criterion is not met
 */
public record Choice(String publicValue, String publicValueSource, List<Integer> named, List<Integer> deputies,
        Map<Integer, String> reasons, String explanation) {

    public Choice {
        named = List.copyOf(named);
        deputies = List.copyOf(deputies);
        reasons = Map.copyOf(reasons);
    }

    /** For what is counted or drawn. */
    public static Choice drawn(String publicValue, String source) {
        return new Choice(publicValue, source, List.of(), List.of(), Map.of(), "");
    }

}
