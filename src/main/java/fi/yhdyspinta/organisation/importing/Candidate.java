package fi.yhdyspinta.organisation.importing;

import java.util.Locale;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Snapshot;

/** An organisation of the register that a row may be about. */
record Candidate(OrganisationId id, Snapshot now) {

    boolean isCalled(String name) {
        return Stream.of(Column.NAME_FI, Column.NAME_SV, Column.NAME_EN)
            .anyMatch(column -> this.now.get(column).toLowerCase(Locale.ROOT).equals(name));
    }

}
