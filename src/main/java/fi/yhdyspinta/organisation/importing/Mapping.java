package fi.yhdyspinta.organisation.importing;

import java.util.List;
import java.util.stream.IntStream;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.register.Column;
import org.jspecify.annotations.Nullable;

/**
 * Which column of the register each column of a file goes to (sarakkeiden kohdistus).
 *
 * @param columns in the order of the file, null for one that is left out
 * @param partyType the kind of those whose row does not say
 * @param blankClears whether an empty cell takes away what is known
 */
record Mapping(List<@Nullable Column> columns, PartyType partyType, boolean blankClears) {

    int placeOf(Column column) {
        return this.columns.indexOf(column);
    }

    boolean holds(Column column) {
        return placeOf(column) >= 0;
    }

    /** Places of the file's columns that are taken. */
    List<Integer> places() {
        return IntStream.range(0, this.columns.size())
            .filter(place -> this.columns.get(place) != null)
            .boxed()
            .toList();
    }

}
