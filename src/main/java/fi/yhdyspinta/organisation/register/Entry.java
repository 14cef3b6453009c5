package fi.yhdyspinta.organisation.register;

import java.time.LocalDate;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationState;

/**
 * One organisation as it stands in the register (toimija).
 *
 * @param kept the state written down in the county; that it has ended follows from its
 * last day
 */
public record Entry(Organisation organisation, Profile profile, OrganisationState kept) {

    /** The same without what is for the coordinator only. */
    Entry withoutMailbox() {
        var known = this.organisation;
        return new Entry(new Organisation(known.id(), known.name(), known.partyType(), known.municipalityCode(), null,
                known.language(), known.example()), this.profile.withoutGiver(), this.kept);
    }

    public OrganisationState state(LocalDate day) {
        return this.profile.hasEndedBy(day) ? OrganisationState.ENDED : this.kept;
    }

}
