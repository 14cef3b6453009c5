package fi.yhdyspinta.indicator.refresh;

import java.time.Clock;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.platform.fetching.FetchFailed;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.indicator.sotkanet.Sotkanet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a refresh. Each is one transaction: what a step brings is kept together
 * with the mark that it is done, or neither is.
 */
@Component
class RefreshSteps {

    private static final Logger log = LoggerFactory.getLogger(RefreshSteps.class);

    private final RefreshStore refreshes;

    private final HeldStore held;

    private final Sotkanet sotkanet;

    private final FigureReaders readers;

    private final Catalogue catalogue;

    private final AllSeries series;

    private final Clock clock;

    RefreshSteps(RefreshStore refreshes, HeldStore held, Sotkanet sotkanet, FigureReaders readers, Catalogue catalogue,
            AllSeries series, Clock clock) {
        this.refreshes = refreshes;
        this.held = held;
        this.sotkanet = sotkanet;
        this.readers = readers;
        this.catalogue = catalogue;
        this.series = series;
        this.clock = clock;
    }

    /**
     * Does the next step that waits, if there is any. One that is interrupted waits on.
     * @return whether there was one
     * @throws FetchFailed when it was interrupted
     */
    @Transactional
    public boolean next() {
        var next = this.refreshes.takeNext();
        next.ifPresent(this::tryStep);
        return next.isPresent();
    }

    private void tryStep(Step step) {
        try {
            var key = step.indicator();
            if (key == null) {
                this.catalogue.tell(this.sotkanet.listIndicators());
                end(step, Step.State.DONE, 0);
            }
            else {
                fetch(step, key);
            }
        }
        catch (FetchFailed failed) {
            if (failed.reason() == FetchFailed.Reason.INTERRUPTED) {
                throw failed;
            }
            fail(step, failed.reason().name(), failed);
        }
        catch (UnreadableAnswer | IllegalArgumentException unreadable) {
            fail(step, "UNREADABLE", unreadable);
        }
        this.refreshes.endWhenDone(this.clock.instant());
    }

    private void fetch(Step step, IndicatorKey key) {
        var told = this.readers.read(key);
        var description = told.description();
        if (description != null) {
            this.catalogue.describe(key, description);
        }
        keep(step, this.catalogue.get(key).number(), told.figures());
    }

    private void keep(Step step, int indicator, Packing told) {
        var doubts = Doubt.of(this.series.listWhole(indicator), told.series());
        if (doubts.isEmpty()) {
            this.held.delete(indicator);
            end(step, Step.State.DONE, this.series.replace(indicator, told));
        }
        else {
            this.held.save(step.refresh(), indicator, told.series(), doubts, this.clock.instant());
            end(step, Step.State.HELD, 0);
        }
    }

    private void end(Step step, Step.State state, int changed) {
        this.refreshes.end(step, state, null, changed, this.clock.instant());
    }

    private void fail(Step step, String problem, RuntimeException cause) {
        log.warn("Fetching {} failed: {}", step.indicator() == null ? "the list of indicators" : step.indicator(),
                cause.getMessage());
        this.refreshes.end(step, Step.State.FAILED, problem, 0, this.clock.instant());
    }

}
