package fi.yhdyspinta.round.coverage;

import java.util.Set;

import fi.yhdyspinta.organisation.PartyType;

/**
 * An organisation as coverage sees it.
 *
 * @param municipalities codes of its own municipality and of those it works in; empty
 * when it works in the whole county, or nobody has told
 */
record Presence(PartyType type, Set<String> municipalities, Stage stage) {

    Presence {
        municipalities = Set.copyOf(municipalities);
    }

}
