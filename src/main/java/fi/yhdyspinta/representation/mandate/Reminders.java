package fi.yhdyspinta.representation.mandate;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds those who owe a report, each once before and once after the day it is due. */
@Component
class Reminders {

    private final Counties counties;

    private final Assignments assignments;

    Reminders(Counties counties, Assignments assignments) {
        this.counties = counties;
        this.assignments = assignments;
    }

    @Scheduled(initialDelayString = "PT5M", fixedDelayString = "PT1H")
    void remind() {
        this.counties.list()
            .forEach(county -> Tenant.run(county.id().value(), () -> this.assignments.remind(county.id())));
    }

}
