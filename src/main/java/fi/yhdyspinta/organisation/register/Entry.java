package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.organisation.Organisation;

/** One organisation as it stands in the register (toimija). */
public record Entry(Organisation organisation, Profile profile) {

    /** The same without the mailbox, which is for the coordinator only. */
    Entry withoutMailbox() {
        var known = this.organisation;
        return new Entry(new Organisation(known.id(), known.name(), known.partyType(), known.municipalityCode(), null,
                known.language(), known.example()), this.profile);
    }

}
