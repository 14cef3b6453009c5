package fi.yhdyspinta.survey.answering;

import java.time.Clock;
import java.time.LocalDate;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.web.Frame;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Autosaving leaves a version every few seconds. Those of today all stay; in the night
 * the older ones are thinned out, county by county.
 */
@Component
class HistoryThinning {

    private static final Logger log = LoggerFactory.getLogger(HistoryThinning.class);

    private final Counties counties;

    private final HistoryStore history;

    private final TransactionTemplate transaction;

    private final Clock clock;

    HistoryThinning(Counties counties, HistoryStore history, TransactionTemplate transaction, Clock clock) {
        this.counties = counties;
        this.history = history;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Helsinki")
    void thinOut() {
        this.counties.list().forEach(county -> Tenant.run(county.id().value(), this::thinOutHere));
    }

    void thinOutHere() {
        var today = LocalDate.ofInstant(this.clock.instant(), Frame.ZONE).atStartOfDay(Frame.ZONE).toInstant();
        this.transaction.executeWithoutResult(status -> {
            var gone = this.history.thin(today);
            if (gone > 0) {
                log.info("{} former texts of answers thinned out", gone);
            }
        });
    }

}
