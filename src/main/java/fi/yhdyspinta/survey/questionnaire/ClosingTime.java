package fi.yhdyspinta.survey.questionnaire;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.survey.Surveys;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Marks the surveys closed whose time has run out, so that others are told. They take no
 * answers from the second on anyway.
 */
@Component
class ClosingTime {

    private final Counties counties;

    private final Surveys surveys;

    ClosingTime(Counties counties, Surveys surveys) {
        this.counties = counties;
        this.surveys = surveys;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void closeThoseWhoseTimeIsUp() {
        this.counties.list().forEach(county -> Tenant.run(county.id().value(), this.surveys::closeThoseWhoseTimeIsUp));
    }

}
