package fi.yhdyspinta.indicator.refresh;

import fi.yhdyspinta.platform.fetching.FetchFailed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Goes on with refreshes while nobody waits, and begins one each week when the
 * installation is set so. On many nodes each step is done by one of them.
 */
@Component
class RefreshWork {

    private static final Logger log = LoggerFactory.getLogger(RefreshWork.class);

    private final Refreshes refreshes;

    private final RefreshSteps steps;

    private final boolean background;

    private final boolean weekly;

    RefreshWork(Refreshes refreshes, RefreshSteps steps,
            @Value("${yhdyspinta.fetching.background:true}") boolean background,
            @Value("${yhdyspinta.fetching.weekly:true}") boolean weekly) {
        this.refreshes = refreshes;
        this.steps = steps;
        this.background = background;
        this.weekly = weekly;
    }

    @Scheduled(initialDelayString = "PT10S", fixedDelayString = "PT3S")
    void goOn() {
        try {
            var more = this.background;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = this.steps.next();
            }
        }
        catch (FetchFailed interrupted) {
            log.info("Fetching goes on after the next start: {}", interrupted.getMessage());
        }
    }

    @Scheduled(cron = "0 20 4 * * SUN", zone = "Europe/Helsinki")
    void beginOnSunday() {
        if (this.weekly) {
            this.refreshes.beginByClock();
        }
    }

}
