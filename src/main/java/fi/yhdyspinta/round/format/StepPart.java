package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A step of the process (vaihe), in the lane of the one who takes it.
 *
 * @param lane id of a body, or one of {@link #LANES}
 */
public record StepPart(int step, String name, @Nullable FuzzyDate when, @Nullable String lane, List<String> parts,
        @Nullable String note, Extra extra) {

    /** Lanes that are not a body of the file. */
    public static final Set<String> LANES = Set.of("county", "coordinator", "municipality", "municipality_group",
            "influence_body", "member_organisation", "organisation", "council", "county_executive", "board",
            "strategic", "operative", "regional_network", "joint");

    public StepPart {
        parts = List.copyOf(parts);
    }

}
