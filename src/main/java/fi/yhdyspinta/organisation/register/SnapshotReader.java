package fi.yhdyspinta.organisation.register;

import java.util.Optional;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How organisations stand in the register, in texts by column, for the coordinator. */
@Component
public class SnapshotReader {

    private final SnapshotStore snapshots;

    SnapshotReader(SnapshotStore snapshots) {
        this.snapshots = snapshots;
    }

    @Transactional(readOnly = true)
    public Optional<Snapshot> find(Actor actor, OrganisationId id) {
        actor.require(Role.COORDINATOR);
        return this.snapshots.find(id);
    }

}
