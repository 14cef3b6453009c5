package fi.yhdyspinta.indicator.ownfigure;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.region.Signs;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.tablefile.TableFile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Figures that municipalities and other organisations give themselves (omat luvut).
 * Whoever has a role hands them in for the own organisation; the coordinator publishes.
 */
@Component
public class OwnFigures {

    private final OwnStore own;

    private final Catalogue catalogue;

    private final AllSeries series;

    private final Regions regions;

    private final Municipalities municipalities;

    private final Organisations organisations;

    private final AuditTrail audit;

    private final Clock clock;

    OwnFigures(OwnStore own, Catalogue catalogue, AllSeries series, Regions regions, Municipalities municipalities,
            Organisations organisations, AuditTrail audit, Clock clock) {
        this.own = own;
        this.catalogue = catalogue;
        this.series = series;
        this.regions = regions;
        this.municipalities = municipalities;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What the own organisation has handed in, or all to the coordinator.
     * @throws Forbidden to those without a role in the county
     */
    @Transactional(readOnly = true)
    public OwnList list(Actor actor) {
        OwnPolicy.requireGiver(actor);
        var seen = this.own.list().stream().filter(upload -> OwnPolicy.sees(actor, upload)).toList();
        return new OwnList(seen,
                this.organisations.getAll(seen.stream().map(Upload::organisation).distinct().toList()));
    }

    /**
     * @throws Forbidden to those without a role in the county
     * @throws NotFound when the actor may know of no such figures
     */
    @Transactional(readOnly = true)
    public OwnPage get(Actor actor, UploadId id) {
        OwnPolicy.requireGiver(actor);
        var upload = find(actor, id);
        var rows = this.own.listRows(id);
        return new OwnPage(upload, this.organisations.get(upload.organisation()), rows,
                this.municipalities.listEver()
                    .stream()
                    .collect(Collectors.toMap(Municipality::code, Municipality::name)),
                actor.isCoordinator());
    }

    /** Reads a file of figures; keeps nothing. */
    @Transactional(readOnly = true)
    public OwnTable read(Actor actor, TableFile file) {
        OwnPolicy.requireGiver(actor);
        return OwnTable.read(file, this.municipalities.listEver());
    }

    /**
     * Hands in figures for the organisation the actor acts for.
     * @throws Forbidden to those without a role in the county, and of an indicator of
     * somebody else
     */
    @Transactional
    public UploadId handIn(Actor actor, OwnDraft draft, List<OwnRow> rows) {
        var organisation = OwnPolicy.requireGiver(actor);
        var id = UploadId.next();
        var key = draft.key();
        if (key != null && owner(key).filter(organisation::equals).isEmpty()) {
            throw new Forbidden("Somebody else's indicator");
        }
        this.own.insert(actor, draft.toUpload(id, organisation, actor.person(), this.clock.instant()), rows);
        this.audit.record(actor, OwnAudit.OWN_FIGURES_HANDED_IN, id);
        return id;
    }

    /**
     * Publishes the figures: the indicator stands in the catalogue, what was told of it
     * before is kept as a revision.
     * @throws Forbidden to others than the coordinator
     * @throws Overtaken when they do not wait any more
     */
    @Transactional
    public IndicatorKey publish(Actor actor, UploadId id) {
        actor.require(Role.COORDINATOR);
        var upload = find(actor, id);
        var rows = this.own.listRows(id);
        decide(actor, upload, Upload.State.PUBLISHED, null, OwnAudit.OWN_FIGURES_PUBLISHED);
        this.catalogue.publish(upload.toIndicator(this.organisations.get(upload.organisation()).name()));
        int indicator = this.catalogue.get(upload.key()).number();
        this.own.saveOwner(actor, indicator, upload.organisation());
        this.series.replace(indicator, merged(indicator, rows));
        return upload.key();
    }

    /**
     * @param reason that the organisation reads
     * @throws Forbidden to others than the coordinator
     * @throws Overtaken when they do not wait any more
     */
    @Transactional
    public void refuse(Actor actor, UploadId id, String reason) {
        actor.require(Role.COORDINATOR);
        decide(actor, find(actor, id), Upload.State.REFUSED, reason.strip(), OwnAudit.OWN_FIGURES_REFUSED);
    }

    /**
     * Takes back what waits.
     * @throws Forbidden to those without a role in the county
     * @throws Overtaken when they do not wait any more
     */
    @Transactional
    public void withdraw(Actor actor, UploadId id) {
        OwnPolicy.requireGiver(actor);
        decide(actor, find(actor, id), Upload.State.WITHDRAWN, null, OwnAudit.OWN_FIGURES_WITHDRAWN);
    }

    /**
     * The own indicators of the organisation that are published, to give new figures of.
     */
    @Transactional(readOnly = true)
    public List<Upload> listPublished(Actor actor) {
        var organisation = OwnPolicy.requireGiver(actor);
        return this.own.list()
            .stream()
            .filter(upload -> upload.organisation().equals(organisation) && upload.state() == Upload.State.PUBLISHED)
            .collect(Collectors.toMap(Upload::key, upload -> upload, (newer, older) -> newer, LinkedHashMap::new))
            .values()
            .stream()
            .toList();
    }

    private void decide(Actor actor, Upload upload, Upload.State state, @Nullable String reason, OwnAudit deed) {
        if (!this.own.decide(actor, upload.id(), state, reason, this.clock.instant())) {
            throw new Overtaken("Decided already");
        }
        this.audit.record(actor, deed, upload.id());
    }

    private Upload find(Actor actor, UploadId id) {
        return this.own.find(id)
            .filter(upload -> OwnPolicy.sees(actor, upload))
            .orElseThrow(() -> new NotFound("No such figures"));
    }

    private Optional<OrganisationId> owner(IndicatorKey key) {
        return this.catalogue.list(List.of(key))
            .stream()
            .findFirst()
            .flatMap(indicator -> this.own.findOwner(indicator.number()));
    }

    /** The new figures, and earlier ones of years that the file does not tell of. */
    private Packing merged(int indicator, List<OwnRow> rows) {
        var regions = this.regions.list(Region.Kind.MUNICIPALITY);
        var packing = new Packing(new Signs(regions.stream().collect(Collectors.toMap(Region::sign, Region::number))));
        var told = rows.stream().map(OwnRow::toObservation).toList();
        told.forEach(packing);
        var again = told.stream().map(OwnFigures::place).collect(Collectors.toSet());
        var signs = regions.stream().collect(Collectors.toMap(Region::number, Region::sign));
        this.series.listWhole(indicator)
            .stream()
            .flatMap(before -> before.observations(Objects.requireNonNull(signs.get(before.region()))))
            .filter(before -> !again.contains(place(before)))
            .forEach(packing);
        return packing;
    }

    private static List<Object> place(Observation told) {
        return List.of(told.region(), told.year(), told.sex());
    }

}
