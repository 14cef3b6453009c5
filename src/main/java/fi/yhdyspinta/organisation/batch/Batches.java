package fi.yhdyspinta.organisation.batch;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Many changes of the register at once (muutoserät), by the coordinator. */
@Component
public class Batches {

    /** Rows on a page. */
    public static final int PAGE = 50;

    private static final int LONGEST_TITLE = 2_000;

    private final BatchStore batches;

    private final BatchRowStore rows;

    private final BatchSteps steps;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Batches(BatchStore batches, BatchRowStore rows, BatchSteps steps, AuditTrail audit,
            ApplicationEventPublisher events, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NotFound when there is none of that id
     */
    @Transactional(readOnly = true)
    public Batch get(Actor actor, BatchId id) {
        actor.require(Role.COORDINATOR);
        return this.batches.find(id).orElseThrow(() -> new NotFound("No such batch"));
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Batch> list(Actor actor, int most, int offset) {
        actor.require(Role.COORDINATOR);
        return this.batches.list(most, offset);
    }

    /** Begins one of rows that have still to be judged. */
    @Transactional
    public BatchId begin(Actor actor, Batch.Kind kind, String title, int first, List<List<String>> cells) {
        return begin(actor, kind, null, title, first, cells);
    }

    /** Begins one about the seats of a body. */
    @Transactional
    public BatchId begin(Actor actor, BodyId body, String title, int first, List<List<String>> cells) {
        return begin(actor, Batch.Kind.SEATS, body, title, first, cells);
    }

    private BatchId begin(Actor actor, Batch.Kind kind, @Nullable BodyId body, String title, int first,
            List<List<String>> cells) {
        actor.require(Role.COORDINATOR);
        var id = insert(actor, kind, body, title, Batch.State.MAPPING, cells.size());
        for (int from = 0; from < cells.size(); from += Batch.SHORT) {
            this.rows.insertCells(actor.county(), id, first + from,
                    cells.subList(from, Math.min(cells.size(), from + Batch.SHORT)));
        }
        return id;
    }

    /** Begins one whose rows are judged already, to be looked at. */
    @Transactional
    public BatchId propose(Actor actor, Batch.Kind kind, String title, List<Judged> judged) {
        actor.require(Role.COORDINATOR);
        var id = insert(actor, kind, null, title, Batch.State.PREVIEWED, judged.size());
        this.rows.save(actor.county(), id, judged.stream().map(Judged::toStored).toList());
        return id;
    }

    private BatchId insert(Actor actor, Batch.Kind kind, @Nullable BodyId body, String title, Batch.State state,
            int total) {
        var shown = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        var batch = new Batch(BatchId.next(), kind, shown.isBlank() ? kind.name() : shown, state, 0, total,
                this.clock.instant(), null, null, body);
        this.batches.insert(actor.county(), batch, actor.person());
        return batch.id();
    }

    /** Carries it out: at once when it is short, else beside the reader. */
    @Transactional
    public void carryOut(Actor actor, BatchId id) {
        var batch = begin(actor, id, Set.of(Batch.State.PREVIEWED), Batch.State.CARRYING);
        this.batches.markDone(id, actor.person(), this.clock.instant());
        this.audit.record(actor, BatchAudit.BATCH_CARRIED_OUT, id);
        run(actor, batch);
    }

    /** Undoes it; rows whose organisation has changed again stay, and are told. */
    @Transactional
    public void undo(Actor actor, BatchId id) {
        var batch = begin(actor, id, Set.of(Batch.State.DONE), Batch.State.UNDOING);
        this.batches.markUndone(id, actor.person(), this.clock.instant());
        this.audit.record(actor, BatchAudit.BATCH_UNDONE, id);
        run(actor, batch);
    }

    /** Throws away one that has not been carried out. */
    @Transactional
    public void discard(Actor actor, BatchId id) {
        begin(actor, id, Set.of(Batch.State.MAPPING, Batch.State.PREVIEWED), Batch.State.MAPPING);
        this.batches.delete(id);
    }

    private Batch begin(Actor actor, BatchId id, Collection<Batch.State> from, Batch.State to) {
        actor.require(Role.COORDINATOR);
        var batch = this.batches.lock(id).orElseThrow(() -> new NotFound("No such batch"));
        if (!from.contains(batch.state())) {
            throw new Overtaken("The batch has gone on");
        }
        this.batches.setState(id, to, 0);
        return batch;
    }

    private void run(Actor actor, Batch batch) {
        if (batch.isShort()) {
            this.steps.next(batch.id());
        }
        else {
            this.events.publishEvent(new BatchBegun(actor.county(), batch.id()));
        }
    }

    @Transactional(readOnly = true)
    public BatchPage show(Actor actor, BatchId id, @Nullable Verdict verdict, @Nullable Outcome outcome, int page) {
        var batch = get(actor, id);
        return new BatchPage(batch, this.rows.countByVerdict(id), this.rows.countByOutcome(id),
                this.rows.list(id, verdict, outcome, PAGE, (page - 1) * PAGE).stream().map(BatchRow::of).toList(),
                this.batches.listLeftOut(id), verdict, outcome, page);
    }

    /** What its rows come to, without the rows themselves. */
    @Transactional(readOnly = true)
    public BatchPage outline(Actor actor, BatchId id, @Nullable Verdict verdict, @Nullable Outcome outcome, int page) {
        return new BatchPage(get(actor, id), this.rows.countByVerdict(id), this.rows.countByOutcome(id), List.of(),
                this.batches.listLeftOut(id), verdict, outcome, page);
    }

    /** Begins to judge it, once more if need be. */
    @Transactional
    public Batch examine(Actor actor, BatchId id) {
        return begin(actor, id, Set.of(Batch.State.MAPPING, Batch.State.PREVIEWED), Batch.State.EXAMINING);
    }

}
