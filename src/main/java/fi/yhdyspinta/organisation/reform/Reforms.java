package fi.yhdyspinta.organisation.reform;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.batch.Batch;
import fi.yhdyspinta.organisation.batch.BatchId;
import fi.yhdyspinta.organisation.batch.Batches;
import fi.yhdyspinta.organisation.batch.Judged;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.organisation.register.SnapshotStore;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reforms taken into the register: the offices of the county that have ended get their
 * last day and their successor, as a batch that can be undone.
 */
@Component
class Reforms {

    private final List<Reform> all = Reform.listAll();

    private final ReformStore reforms;

    private final SnapshotStore snapshots;

    private final Batches batches;

    Reforms(ReformStore reforms, SnapshotStore snapshots, Batches batches) {
        this.reforms = reforms;
        this.snapshots = snapshots;
        this.batches = batches;
    }

    @Transactional(readOnly = true)
    public List<ReformLine> list(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.all.stream().map(reform -> new ReformLine(reform, this.reforms.listPredecessors(reform))).toList();
    }

    /**
     * Whether a single organisation of the county bears the name, or none so that it
     * begins.
     */
    @Transactional(readOnly = true)
    public boolean isClear(Actor actor, String successor) {
        actor.require(Role.COORDINATOR);
        return this.reforms.listCalled(successor.strip()).size() <= 1;
    }

    /**
     * Ends the predecessors and names their successor, which begins when the register
     * does not know it.
     * @throws Overtaken when there is nothing to end any more
     */
    @Transactional
    public BatchId take(Actor actor, String key, String successor) {
        actor.require(Role.COORDINATOR);
        var reform = this.all.stream()
            .filter(one -> one.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such reform"));
        var predecessors = this.reforms.listPredecessors(reform);
        if (predecessors.isEmpty()) {
            throw new Overtaken("The reform has been taken in");
        }
        var judged = new ArrayList<Judged>();
        var heir = heir(reform, successor.strip(), judged);
        var known = this.snapshots.list(predecessors.stream().map(Organisation::id).toList());
        known.forEach((id, before) -> {
            if (!id.equals(heir)) {
                judged.add(Judged.of(judged.size() + 1, id, before,
                        before.with(Column.ENDED_ON, reform.day().toString()).with(Column.SUCCESSOR, heir.toString())));
            }
        });
        var batch = this.batches.propose(actor, Batch.Kind.REFORM, reform.source(), judged);
        this.batches.carryOut(actor, batch);
        return batch;
    }

    private OrganisationId heir(Reform reform, String name, List<Judged> judged) {
        var called = this.reforms.listCalled(name);
        if (!called.isEmpty()) {
            return called.getFirst().id();
        }
        var id = OrganisationId.next();
        var isOwnName = name.equals(reform.successor().fi());
        var texts = Map.of(Column.NAME_FI, name, Column.NAME_SV, isOwnName ? orEmpty(reform.successor().sv()) : "",
                Column.NAME_EN, isOwnName ? orEmpty(reform.successor().en()) : "", Column.PARTY_TYPE,
                reform.successorType().name(), Column.LANGUAGE, "FI", Column.STATE, "VERIFIED");
        judged.add(Judged.isNew(1, id, new Snapshot(texts)));
        return id;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

}
