package fi.yhdyspinta.organisation.mandate;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.MembershipEnded;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.platform.live.LiveStreams;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Lets those go who have no role any more: every request asks for the mandates of the
 * moment, and open live pages are reviewed as soon as a membership ends (on other nodes
 * at the next heartbeat).
 */
@Component
class EndedMandates {

    private final Memberships memberships;

    private final Counties counties;

    private final LiveStreams streams;

    EndedMandates(Memberships memberships, Counties counties, LiveStreams streams) {
        this.memberships = memberships;
        this.counties = counties;
        this.streams = streams;
    }

    @Async
    @TransactionalEventListener
    void on(MembershipEnded ended) {
        this.streams.review();
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void tellOfThoseRunOut() {
        this.counties.list()
            .forEach(county -> Tenant.run(county.id().value(), () -> this.memberships.tellOfThoseRunOut(county.id())));
    }

}
