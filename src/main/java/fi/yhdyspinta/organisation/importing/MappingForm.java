package fi.yhdyspinta.organisation.importing;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a file go, as chosen.
 *
 * @param column names of columns, empty for one left out, in the order of the file
 */
public record MappingForm(@Nullable List<String> column, @Nullable String partyType, @Nullable String blankClears) {

    Mapping toMapping(int width) {
        var taken = EnumSet.noneOf(Column.class);
        var chosen = this.column == null ? List.<String>of() : this.column;
        var columns = IntStream.range(0, width)
            .mapToObj(
                    place -> place < chosen.size() ? Typed.choice(Column.class, chosen.get(place)).orElse(null) : null)
            .map(column -> column != null && taken.add(column) ? column : null)
            .toList();
        return new Mapping(columns,
                Typed.choice(PartyType.class, this.partyType == null ? "" : this.partyType).orElse(PartyType.OTHER),
                "true".equals(this.blankClears));
    }

}
