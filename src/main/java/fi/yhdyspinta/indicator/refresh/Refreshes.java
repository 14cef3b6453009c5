package fi.yhdyspinta.indicator.refresh;

import java.time.Clock;
import java.util.List;

import fi.yhdyspinta.identity.AuditAction;
import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.OwnDoing;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fetching what the sources tell, looked after by the system administrator (päivitykset).
 */
@Component
public class Refreshes {

    private final RefreshStore refreshes;

    private final HeldStore held;

    private final Catalogue catalogue;

    private final AllSeries series;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Refreshes(RefreshStore refreshes, HeldStore held, Catalogue catalogue, AllSeries series, People people,
            AuditTrail audit, Clock clock) {
        this.refreshes = refreshes;
        this.held = held;
        this.catalogue = catalogue;
        this.series = series;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws Forbidden to others than a system administrator
     */
    @Transactional(readOnly = true)
    public RefreshPage get(PersonId person) {
        require(person);
        var latest = this.refreshes.findLatest();
        return new RefreshPage(latest.orElse(null), this.held.list(),
                latest.map(refresh -> this.refreshes.listFailures(refresh.id())).orElse(List.of()));
    }

    /**
     * Begins to fetch anew the indicators in use.
     * @return false when a refresh runs already
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public boolean begin(PersonId person) {
        require(person);
        var id = RefreshId.next();
        var begun = begin(id, person);
        if (begun) {
            this.audit.record(new OwnDoing(person), RefreshAudit.INDICATORS_REFRESHED, id);
        }
        return begun;
    }

    /**
     * Fetches one indicator anew, after all that waits already.
     * @throws NotFound when there is none of that key
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public void fetch(PersonId person, IndicatorKey key) {
        require(person);
        this.refreshes.begin(RefreshId.next(), person, this.clock.instant());
        this.refreshes.insertStep(this.catalogue.get(key).number());
    }

    /** Begins to fetch all in use by the clock. */
    @Transactional
    void beginByClock() {
        begin(RefreshId.next(), null);
    }

    /**
     * Takes values that were held, now that a person has seen them.
     * @throws NotFound when none are held of the indicator
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public void take(PersonId person, IndicatorKey key) {
        decide(person, key, RefreshAudit.HELD_FIGURES_TAKEN);
    }

    /**
     * Drops values that were held; those shown stay.
     * @throws NotFound when none are held of the indicator
     * @throws Forbidden to others than a system administrator
     */
    @Transactional
    public void drop(PersonId person, IndicatorKey key) {
        decide(person, key, RefreshAudit.HELD_FIGURES_DROPPED);
    }

    private void decide(PersonId person, IndicatorKey key, AuditAction decision) {
        require(person);
        int indicator = this.catalogue.get(key).number();
        var refresh = this.held.findRefresh(indicator)
            .orElseThrow(() -> new NotFound("Nothing is held of the indicator"));
        if (decision == RefreshAudit.HELD_FIGURES_TAKEN) {
            this.series.replace(indicator, this.held.listSeries(indicator));
        }
        this.held.delete(indicator);
        this.audit.record(new OwnDoing(person), decision, refresh);
    }

    private boolean begin(RefreshId id, @Nullable PersonId person) {
        var begun = this.refreshes.begin(id, person, this.clock.instant());
        if (begun) {
            this.refreshes.insertSteps(id);
        }
        return begun;
    }

    private void require(PersonId person) {
        this.people.requireSystemAdministrator(person);
    }

}
