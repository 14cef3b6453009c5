package fi.yhdyspinta.organisation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of an organisation beside its name (toimijan tiedot).
 *
 * @param associationNumber its number in the register of associations
 * (yhdistysrekisteri), for example 123.456
 * @param municipalities codes of the municipalities it works in, beside its own
 * @param themes what it works for, in its own words
 * @param consent that it has agreed to stand in the public list, null when it has not
 * @param parent the organisation it is part of
 * @param endedOn the first day on which it is no more
 * @param successor who carries on its work
 */
public record Profile(@Nullable BusinessId businessId, @Nullable String associationNumber, Set<String> municipalities,
        List<String> themes, Set<PopulationGroup> groups, @Nullable Consent consent, @Nullable OrganisationId parent,
        @Nullable LocalDate endedOn, @Nullable OrganisationId successor) {

    public Profile {
        municipalities = Set.copyOf(municipalities);
        themes = List.copyOf(themes);
        groups = Set.copyOf(groups);
    }

    public boolean publiclyListed() {
        return this.consent != null;
    }

    Profile withoutGiver() {
        return this.consent == null ? this : new Profile(this.businessId, this.associationNumber, this.municipalities,
                this.themes, this.groups, this.consent.withoutGiver(), this.parent, this.endedOn, this.successor);
    }

    public boolean hasEndedBy(LocalDate day) {
        return this.endedOn != null && !day.isBefore(this.endedOn);
    }

}
