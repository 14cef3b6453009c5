package fi.yhdyspinta.organisation.check;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Ends the checks whose last day is over. */
@Component
class LastDays {

    private final Counties counties;

    private final YearlyChecks checks;

    LastDays(Counties counties, YearlyChecks checks) {
        this.counties = counties;
        this.checks = checks;
    }

    @Scheduled(cron = "0 10 * * * *")
    void closeDue() {
        for (var county : this.counties.list()) {
            Tenant.run(county.id().value(), () -> this.checks.closeDue(county.id()));
        }
    }

}
