package fi.yhdyspinta.tray.practice;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import org.jspecify.annotations.Nullable;

/**
 * How far a practice has spread (leviäminen). A municipality counts once, whether it uses
 * the practice itself or an organisation of it does.
 *
 * @param inUse organisations that use it
 * @param planned organisations that mean to
 * @param municipalities in which it is used
 * @param of municipalities of the county
 */
public record Spread(int inUse, int planned, int municipalities, int of) {

    static Spread of(List<PracticeUse> uses, Map<OrganisationId, Organisation> organisations, int municipalities) {
        var used = uses.stream().filter(use -> use.state() == UseState.IN_USE).toList();
        var planned = uses.stream().filter(use -> use.state() == UseState.PLANNED).count();
        var places = used.stream()
            .map(use -> organisations.get(use.organisation()))
            .filter(Objects::nonNull)
            .map(Spread::placeOf)
            .filter(Objects::nonNull)
            .distinct()
            .count();
        return new Spread(used.size(), (int) planned, (int) places, municipalities);
    }

    /** How large a share of the county's municipalities, in per cent. */
    public int percent() {
        return this.of == 0 ? 0 : Math.round(100f * this.municipalities / this.of);
    }

    private static @Nullable String placeOf(Organisation organisation) {
        var code = organisation.municipalityCode();
        return code == null && organisation.partyType() == PartyType.MUNICIPALITY ? organisation.id().toString() : code;
    }

}
