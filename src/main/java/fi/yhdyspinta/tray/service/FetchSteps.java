package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.fetching.FetchFailed;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The steps of a fetch. Each is one transaction: what a step brings is kept together with
 * the mark that it is done, or neither is.
 */
@Component
class FetchSteps {

    /** Organisations or channels in one step; the source is asked in smaller parts. */
    private static final int DETAILS = 200;

    /** A list that claims to be longer is not believed. */
    private static final int MOST_PAGES = 1_000;

    private static final Logger log = LoggerFactory.getLogger(FetchSteps.class);

    private final FetchStore fetches;

    private final Ptv ptv;

    private final ServiceReadings readings;

    private final FactsStore services;

    private final ServiceProviderStore providers;

    private final Clock clock;

    FetchSteps(FetchStore fetches, Ptv ptv, ServiceReadings readings, FactsStore services,
            ServiceProviderStore providers, Clock clock) {
        this.fetches = fetches;
        this.ptv = ptv;
        this.readings = readings;
        this.services = services;
        this.providers = providers;
        this.clock = clock;
    }

    /**
     * Does the next step that waits in the county, if there is any. One that is
     * interrupted waits on.
     * @return whether there was one
     * @throws FetchFailed when it was interrupted
     */
    @Transactional
    public boolean next(CountyId county) {
        var next = this.fetches.takeNext();
        next.ifPresent(step -> tryStep(county, step));
        return next.isPresent();
    }

    /**
     * Leaves out the next step that waits, since what it brings cannot be kept and would
     * not be the next time either.
     */
    @Transactional
    public void leaveOut() {
        this.fetches.takeNext().ifPresent(step -> {
            this.fetches.fail(step, "UNREADABLE", now());
            goOn(step.fetch());
        });
    }

    private void tryStep(CountyId county, FetchStep step) {
        try {
            switch (step.kind()) {
                case PAGE -> page(county, step);
                case PROVIDERS -> {
                    var told = this.ptv.providers(step.asked());
                    this.readings.takeProviders(county, told, now());
                    this.fetches.end(step, Map.of(), now());
                }
                case CHANNELS -> {
                    var told = this.ptv.channels(step.asked());
                    this.readings.takeChannels(told, now());
                    this.fetches.end(step, Map.of(), now());
                }
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
        goOn(step.fetch());
    }

    private void page(CountyId county, FetchStep step) {
        var told = this.ptv.services(step.municipalityCode(), step.page());
        if (step.page() == 1 && told.pages() > 1) {
            this.fetches.insertFurtherPages(step, Math.min(told.pages(), MOST_PAGES));
        }
        this.fetches.end(step, this.readings.take(county, told.services(), Brought.FETCH, now()), now());
    }

    /** When all lists are read, asks for what they name; when that is done, ends. */
    private void goOn(FetchId fetch) {
        if (!this.fetches.hasWaiting(fetch) && !this.fetches.isDetailed(fetch)) {
            var begun = this.fetches.findLatest().orElseThrow().begunAt();
            // A list that could not be read is no proof that anything is gone.
            this.fetches.markDetailed(fetch,
                    this.fetches.hasFailedPages(fetch) ? null : this.services.markUnseen(begun, now()), now());
            insertDetails(fetch, FetchStep.Kind.PROVIDERS, this.providers.listAsked(begun));
            insertDetails(fetch, FetchStep.Kind.CHANNELS, this.providers.listAskedChannels(begun));
        }
        if (!this.fetches.hasWaiting(fetch)) {
            this.fetches.end(fetch, now());
        }
    }

    private void insertDetails(FetchId fetch, FetchStep.Kind kind, List<UUID> ids) {
        for (int from = 0; from < ids.size(); from += DETAILS) {
            this.fetches.insertDetails(fetch, kind, ids.subList(from, Math.min(from + DETAILS, ids.size())));
        }
    }

    private void fail(FetchStep step, String problem, RuntimeException cause) {
        log.warn("Fetching services ({} {} {}) failed: {}", step.kind(), step.municipality(), step.page(),
                cause.getMessage());
        this.fetches.fail(step, problem, now());
    }

    private Instant now() {
        return this.clock.instant();
    }

}
