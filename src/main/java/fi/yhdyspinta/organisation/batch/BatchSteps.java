package fi.yhdyspinta.organisation.batch;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works through the rows of a batch, some at a time, so that a stop loses nothing. */
@Component
public class BatchSteps {

    private static final int MOST = 1_000;

    private final BatchStore batches;

    private final BatchRowStore rows;

    private final List<Carrying> carrying;

    private final Clock clock;

    BatchSteps(BatchStore batches, BatchRowStore rows, List<Carrying> carrying, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.carrying = carrying;
        this.clock = clock;
    }

    /** Carries out or undoes the next rows; whether there are more. */
    @Transactional
    public boolean next(BatchId id) {
        var batch = this.batches.lock(id).orElseThrow(() -> new NotFound("No such batch"));
        var step = new Carrying.Step(id, batch.progress(), MOST, this.batches.actingOn(id), this.clock.instant());
        var trade = this.carrying.stream().filter(each -> each.carries(batch.kind())).findFirst().orElseThrow();
        switch (batch.state()) {
            case CARRYING -> trade.carry(step);
            case UNDOING -> trade.undo(step);
            case MAPPING, EXAMINING, PREVIEWED, DONE, UNDONE -> {
                return false;
            }
        }
        var reached = Math.min(batch.total(), batch.progress() + MOST);
        var end = batch.state() == Batch.State.CARRYING ? Batch.State.DONE : Batch.State.UNDONE;
        this.batches.setState(id, reached == batch.total() ? end : batch.state(), reached);
        return reached < batch.total();
    }

    /**
     * Reads something within a transaction of its own, for those who work beside a
     * request.
     */
    @Transactional(readOnly = true)
    public <R> R read(Supplier<R> reading) {
        return reading.get();
    }

    /** The cells of the rows after so many, by their numbers. */
    @Transactional(readOnly = true)
    public Map<Integer, List<String>> getCells(BatchId id, int after, int most) {
        return this.rows.getCells(id, after, most);
    }

    /** Keeps what rows will do, and how far that has come. */
    @Transactional
    public void judge(CountyId county, BatchId id, List<Judged> judged, int progress, boolean last) {
        var batch = this.batches.lock(id).orElseThrow(() -> new NotFound("No such batch"));
        if (batch.state() == Batch.State.EXAMINING) {
            this.rows.save(county, id, judged.stream().map(Judged::toStored).toList());
            this.batches.setState(id, last ? Batch.State.PREVIEWED : Batch.State.EXAMINING, progress);
        }
    }

    /** All rows have been judged by whoever knows what they are about. */
    @Transactional
    public void judged(BatchId id) {
        var batch = this.batches.lock(id).orElseThrow(() -> new NotFound("No such batch"));
        if (batch.state() == Batch.State.EXAMINING) {
            this.batches.setState(id, Batch.State.PREVIEWED, batch.total());
        }
    }

}
