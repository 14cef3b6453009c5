package fi.yhdyspinta.tray.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.Doer;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.tray.ServiceId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bringing services here from the catalogue, by asking it or from a file (tuonti). The
 * county's coordinator does.
 */
@Component
class ServiceImports {

    private final FetchStore fetches;

    private final UploadStore uploads;

    private final ServiceReadings readings;

    private final FactsStore services;

    private final ServiceSettingStore settings;

    private final Municipalities municipalities;

    private final AuditTrail audit;

    private final Clock clock;

    ServiceImports(FetchStore fetches, UploadStore uploads, ServiceReadings readings, FactsStore services,
            ServiceSettingStore settings, Municipalities municipalities, AuditTrail audit, Clock clock) {
        this.fetches = fetches;
        this.uploads = uploads;
        this.readings = readings;
        this.services = services;
        this.settings = settings;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The clock in a county. */
    private record ByClock(CountyId county) implements Doer {

        @Override
        public Optional<PersonId> doer() {
            return Optional.empty();
        }

        @Override
        public UUID tenant() {
            return this.county.value();
        }

    }

    /**
     * @throws Forbidden to others than the coordinator
     */
    @Transactional(readOnly = true)
    ImportsPage get(Actor actor) {
        actor.require(Role.COORDINATOR);
        var latest = this.fetches.findLatest();
        return new ImportsPage(latest.orElse(null),
                latest.map(fetch -> this.fetches.listFailures(fetch.id())).orElse(List.of()), this.uploads.list(),
                this.settings.get(),
                here(actor.county()).stream().collect(Collectors.toMap(Municipality::code, Municipality::name)));
    }

    /**
     * Begins to ask the catalogue for the services of each municipality of the county.
     * @return false when a fetch runs already, or the county has no municipalities
     * @throws Forbidden to others than the coordinator
     */
    @Transactional
    boolean fetch(Actor actor) {
        actor.require(Role.COORDINATOR);
        return begin(actor.county(), actor);
    }

    /**
     * Begins the same by the clock, a week after the last one, where the county has set
     * it so.
     */
    @Transactional
    void fetchByClock(CountyId county) {
        var due = this.fetches.findLatest()
            .map(Fetch::nextByClock)
            .filter(next -> !this.clock.instant().isBefore(next));
        if (due.isPresent() && this.settings.get().weekly()) {
            begin(county, new ByClock(county));
        }
    }

    /**
     * @throws Forbidden to others than the coordinator
     */
    @Transactional
    void set(Actor actor, ServiceSettings settings) {
        actor.require(Role.COORDINATOR);
        this.settings.save(actor.county(), settings);
        this.audit.record(actor, ServiceAudit.SERVICE_SETTINGS_SAVED, actor.county());
    }

    /**
     * Keeps a file until somebody has seen what it would change.
     * @throws Forbidden to others than the coordinator
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is not as the
     * catalogue writes, or has nothing in it
     */
    @Transactional
    UploadId keep(Actor actor, Answer file) {
        actor.require(Role.COORDINATOR);
        if (CatalogueReader.read(file).isEmpty()) {
            throw file.unreadable("services, organisations or channels", "the whole file");
        }
        var id = UploadId.next();
        this.uploads.insert(actor.county(), id, file, actor.person(), this.clock.instant());
        return id;
    }

    /**
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when no such file waits
     */
    @Transactional(readOnly = true)
    Preview preview(Actor actor, UploadId id) {
        actor.require(Role.COORDINATOR);
        var upload = this.uploads.find(id).orElseThrow(() -> new NotFound("No such file"));
        var contents = CatalogueReader.read(this.uploads.content(id));
        var lines = this.readings.compare(contents.services()).entrySet().stream().map(ServiceImports::line).toList();
        return new Preview(upload, lines,
                missing(contents).stream().map(known -> new Preview.Missing(known.id(), known.name())).toList(),
                contents.providers().size(), contents.channels().size(), contents.skipped());
    }

    /**
     * Takes a file.
     * @param whole whether it holds all services of those who provide those in it, so
     * that the others are gone
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when no such file waits
     */
    @Transactional
    void take(Actor actor, UploadId id, boolean whole) {
        actor.require(Role.COORDINATOR);
        var upload = this.uploads.find(id).orElseThrow(() -> new NotFound("No such file"));
        var contents = CatalogueReader.read(this.uploads.content(upload.id()));
        var now = this.clock.instant();
        var missing = whole ? missing(contents).stream().map(Known::id).toList() : List.<ServiceId>of();
        this.readings.takeProviders(actor.county(), contents.providers(), now);
        this.readings.take(actor.county(), contents.services(), Brought.FILE, now);
        this.readings.takeChannels(contents.channels(), now);
        this.services.markGone(missing, now);
        if (!this.uploads.delete(id)) {
            throw new NotFound("No such file");
        }
        this.audit.record(actor, ServiceAudit.SERVICES_TAKEN_FROM_FILE, id);
    }

    /**
     * @throws Forbidden to others than the coordinator
     * @throws NotFound when no such file waits
     */
    @Transactional
    void drop(Actor actor, UploadId id) {
        actor.require(Role.COORDINATOR);
        if (!this.uploads.delete(id)) {
            throw new NotFound("No such file");
        }
        this.audit.record(actor, ServiceAudit.SERVICE_FILE_DROPPED, id);
    }

    private List<Known> missing(CatalogueContents contents) {
        var told = contents.services().stream().map(Facts::id).collect(Collectors.toSet());
        var providers = contents.services().stream().map(service -> service.provider().id()).distinct().toList();
        return this.services.listOf(providers).stream().filter(known -> !told.contains(known.id())).toList();
    }

    private static Preview.Line line(Map.Entry<Facts, Change> change) {
        var told = change.getKey();
        return new Preview.Line(told.id(), told.name(), told.provider().name(), told.modifiedAt(), change.getValue());
    }

    private boolean begin(CountyId county, Doer doer) {
        var codes = here(county).stream().map(Municipality::code).toList();
        var id = FetchId.next();
        if (codes.isEmpty() || !this.fetches.begin(county, id, doer.doer().orElse(null), this.clock.instant())) {
            return false;
        }
        this.fetches.insertFirstPages(id, codes);
        this.audit.record(doer, ServiceAudit.SERVICES_FETCHED, id);
        return true;
    }

    private List<Municipality> here(CountyId county) {
        return this.municipalities.list(county, LocalDate.ofInstant(this.clock.instant(), Frame.ZONE));
    }

}
