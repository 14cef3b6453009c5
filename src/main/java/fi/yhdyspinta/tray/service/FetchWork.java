package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.fetching.FetchFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with fetches while nobody waits, a step for each county by turns, also after a
 * restart, and begins those of each week. On many nodes each step is done by one of them.
 */
@Component
class FetchWork {

    private static final Logger log = LoggerFactory.getLogger(FetchWork.class);

    private final FetchSteps steps;

    private final Counties counties;

    private final ServiceImports imports;

    private final boolean background;

    private final boolean weekly;

    FetchWork(FetchSteps steps, Counties counties, ServiceImports imports,
            @Value("${yhdyspinta.fetching.background:true}") boolean background,
            @Value("${yhdyspinta.fetching.weekly:true}") boolean weekly) {
        this.steps = steps;
        this.counties = counties;
        this.imports = imports;
        this.background = background;
        this.weekly = weekly;
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT5S")
    void goOn() {
        try {
            var more = this.background;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = false;
                for (var county : this.counties.list()) {
                    more |= next(county);
                }
            }
        }
        catch (FetchFailed interrupted) {
            log.info("Fetching services goes on after the next start: {}", interrupted.getMessage());
        }
    }

    /** Asked often, so that a server that was down at the hour catches up. */
    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT10M")
    void beginByClock() {
        if (this.background && this.weekly) {
            for (var county : this.counties.list()) {
                Tenant.run(county.id().value(), () -> this.imports.fetchByClock(county.id()));
            }
        }
    }

    private boolean next(County county) {
        try {
            return Tenant.call(county.id().value(), () -> this.steps.next(county.id()));
        }
        catch (DataIntegrityViolationException unkept) {
            log.warn("A step of fetching services cannot be kept: {}", unkept.getMessage());
            Tenant.run(county.id().value(), this.steps::leaveOut);
            return true;
        }
    }

}
