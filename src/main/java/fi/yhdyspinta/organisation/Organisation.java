package fi.yhdyspinta.organisation;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A party of the negotiations (organisaatio, osapuoli).
 *
 * @param municipalityCode three digits, when the organisation belongs to one municipality
 * @param roleMailbox the shared address of the organisation, used before any personal one
 * @param example whether it was made up for demonstration (esimerkkiaineisto)
 */
public record Organisation(OrganisationId id, LocalText name, PartyType partyType, @Nullable String municipalityCode,
        @Nullable String roleMailbox, Language language, boolean example) {

    /** How many there are of each kind; kinds without any are left out. */
    public static Map<PartyType, Integer> countByPartyType(Collection<Organisation> organisations) {
        return organisations.stream()
            .collect(Collectors.groupingBy(Organisation::partyType, () -> new EnumMap<>(PartyType.class),
                    Collectors.summingInt(each -> 1)));
    }

}
