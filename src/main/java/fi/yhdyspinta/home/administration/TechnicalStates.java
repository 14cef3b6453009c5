package fi.yhdyspinta.home.administration;

import java.lang.management.ManagementFactory;
import java.time.Instant;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.mail.Outbox;
import org.flywaydb.core.Flyway;
import org.springframework.stereotype.Component;

/** Gathers how the installation does, for its administrator. */
@Component
class TechnicalStates {

    private final Administration administration;

    private final CountyBeginnings beginnings;

    private final People people;

    private final Outbox outbox;

    private final Flyway migrations;

    TechnicalStates(Administration administration, CountyBeginnings beginnings, People people, Outbox outbox,
            Flyway migrations) {
        this.administration = administration;
        this.beginnings = beginnings;
        this.people = people;
        this.outbox = outbox;
        this.migrations = migrations;
    }

    TechnicalState get(PersonId administrator) {
        this.administration.require(administrator);
        var mails = this.outbox.state();
        var newest = this.migrations.info().current();
        return new TechnicalState(Runtime.version().toString(),
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()),
                newest == null || newest.getVersion() == null ? "" : newest.getVersion().toString(),
                this.people.countSessions(), mails.waiting(), mails.givenUp(), this.beginnings.listBegun());
    }

}
