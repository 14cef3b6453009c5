package fi.yhdyspinta.organisation.batch;

import java.util.Collection;
import java.util.HashSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.organisation.register.SnapshotWords;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the words in which a page tells snapshots. */
@Component
public class BatchPages {

    private final Municipalities municipalities;

    private final Organisations organisations;

    BatchPages(Municipalities municipalities, Organisations organisations) {
        this.municipalities = municipalities;
        this.organisations = organisations;
    }

    /** Words for what stands in the snapshots. */
    @Transactional(readOnly = true)
    public SnapshotWords words(Actor actor, Collection<Snapshot> snapshots) {
        actor.require(Role.COORDINATOR);
        return words(snapshots);
    }

    /** The same where a link lets in who has no account. */
    @Transactional(readOnly = true)
    public SnapshotWords words(Collection<Snapshot> snapshots) {
        var others = new HashSet<OrganisationId>();
        snapshots.stream()
            .flatMap(snapshot -> Stream.of(snapshot.get(Column.PARENT), snapshot.get(Column.SUCCESSOR)))
            .filter(id -> !id.isEmpty())
            .forEach(id -> others.add(OrganisationId.of(id)));
        return new SnapshotWords(
                this.municipalities.listEver()
                    .stream()
                    .collect(Collectors.toMap(Municipality::code, Municipality::name)),
                this.organisations.getAll(others)
                    .values()
                    .stream()
                    .collect(Collectors.toMap(one -> one.id().toString(), one -> one.name())));
    }

}
