package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.MembershipEnded;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever no longer belongs to an organisation no longer sits for it: the seats fall
 * vacant the same day, in the transaction that ended the membership.
 */
@Component
class SeatEndings {

    private final SeatStore seats;

    private final Memberships memberships;

    private final AuditTrail audit;

    SeatEndings(SeatStore seats, Memberships memberships, AuditTrail audit) {
        this.seats = seats;
        this.memberships = memberships;
        this.audit = audit;
    }

    @EventListener
    @Transactional
    public void on(MembershipEnded event) {
        var day = LocalDate.ofInstant(event.at(), Frame.ZONE);
        if (this.memberships.listMandates(event.person())
            .stream()
            .anyMatch(mandate -> mandate.organisation().equals(event.organisation()))) {
            return; // still of the organisation, in another role
        }
        this.seats.listHoldings(null)
            .stream()
            .filter(holding -> event.person().equals(holding.person())
                    && event.organisation().equals(holding.organisation())
                    && (holding.endedOn() == null || holding.endedOn().isAfter(day)))
            .forEach(holding -> {
                this.seats.end(holding.id(), day, Holding.Ending.MEMBERSHIP);
                this.audit.record(Actor.visitor(event.county()), BodyAudit.SEAT_FREED, holding.id());
            });
    }

}
