package fi.yhdyspinta.organisation.responsibility;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who answers for what (vastuut). Those who have a role in the county see everything; the
 * coordinator keeps it, a municipality's coordinator the contacts of the own
 * municipality.
 */
@Component
public class Responsibilities {

    private final ResponsibilityStore responsibilities;

    private final ThemeContactStore contacts;

    private final ResourceStore resources;

    private final Organisations organisations;

    private final Municipalities municipalities;

    private final AuditTrail audit;

    private final Clock clock;

    Responsibilities(ResponsibilityStore responsibilities, ThemeContactStore contacts, ResourceStore resources,
            Organisations organisations, Municipalities municipalities, AuditTrail audit, Clock clock) {
        this.responsibilities = responsibilities;
        this.contacts = contacts;
        this.resources = resources;
        this.organisations = organisations;
        this.municipalities = municipalities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The county itself and its municipalities, each with who answers there today. */
    public record Answerable(Organisation organisation, Optional<Responsibility> now, List<Responsibility> history) {
    }

    @Transactional(readOnly = true)
    public List<Answerable> list(Actor actor) {
        requireMember(actor);
        var all = this.responsibilities.list();
        return this.organisations.list()
            .stream()
            .filter(each -> each.partyType() == PartyType.COUNTY || each.partyType() == PartyType.MUNICIPALITY)
            .sorted(java.util.Comparator.comparing(each -> each.partyType() != PartyType.COUNTY))
            .map(each -> answerable(each, all))
            .toList();
    }

    private Answerable answerable(Organisation organisation, List<Responsibility> all) {
        var own = all.stream().filter(each -> each.organisation().equals(organisation.id())).toList();
        return new Answerable(organisation, own.stream().filter(each -> each.holdsOn(today())).findFirst(), own);
    }

    /**
     * @throws NotFound when it is neither the county nor one of its municipalities
     */
    @Transactional(readOnly = true)
    public Answerable get(Actor actor, OrganisationId id) {
        return list(actor).stream()
            .filter(each -> each.organisation().id().equals(id))
            .findFirst()
            .orElseThrow(() -> new NotFound("No such municipality"));
    }

    /** From its first day on this one answers, and whoever did before no longer. */
    @Transactional
    public void name(Actor actor, Responsibility responsibility) {
        actor.require(Role.COORDINATOR);
        this.responsibilities.end(responsibility.organisation(), responsibility.fromOn());
        this.responsibilities.insert(actor.county(), responsibility);
        this.audit.record(actor, ResponsibilityAudit.RESPONSIBILITY_NAMED, responsibility.organisation());
    }

    @Transactional(readOnly = true)
    public ContactMatrix matrix(Actor actor) {
        requireMember(actor);
        return new ContactMatrix(
                this.organisations.list().stream().filter(each -> each.partyType() == PartyType.MUNICIPALITY).toList(),
                this.contacts.listThemes(), this.contacts.list());
    }

    /** Whether a theme of the name is there already, beside the one that is changed. */
    @Transactional(readOnly = true)
    public boolean isTaken(Actor actor, String name, @Nullable ThemeId besides) {
        actor.require(Role.COORDINATOR);
        return this.contacts.listThemes()
            .stream()
            .anyMatch(theme -> theme.name().strip().equalsIgnoreCase(name.strip()) && !theme.id().equals(besides));
    }

    @Transactional
    public void add(Actor actor, Theme theme) {
        actor.require(Role.COORDINATOR);
        this.contacts.insert(actor.county(), theme);
        this.audit.record(actor, ResponsibilityAudit.THEME_ADDED, theme.id());
    }

    @Transactional
    public void change(Actor actor, Theme theme) {
        actor.require(Role.COORDINATOR);
        this.contacts.update(theme);
        this.audit.record(actor, ResponsibilityAudit.THEME_CHANGED, theme.id());
    }

    public static boolean mayFill(Actor actor, OrganisationId municipality) {
        return actor.isCoordinator() || actor.has(municipality, Role.MUNICIPAL_COORDINATOR);
    }

    /** Fills a municipality's row; a theme without a name has no contact. */
    @Transactional
    public void fill(Actor actor, OrganisationId municipality, Map<ThemeId, ThemeContact> row) {
        if (!mayFill(actor, municipality)) {
            throw new Forbidden("Needs the coordinator of the county or of the municipality");
        }
        for (var theme : this.contacts.listThemes()) {
            var contact = row.get(theme.id());
            if (contact == null) {
                this.contacts.delete(theme.id(), municipality);
            }
            else {
                this.contacts.save(actor.county(), contact);
            }
        }
        this.audit.record(actor, ResponsibilityAudit.CONTACTS_CHANGED, municipality);
    }

    /** Takes the lines of a pasted table; other contacts stay. */
    @Transactional
    public void take(Actor actor, List<ThemeContact> pasted) {
        actor.require(Role.COORDINATOR);
        for (var contact : pasted) {
            this.contacts.save(actor.county(), contact);
            this.audit.record(actor, ResponsibilityAudit.CONTACTS_CHANGED, contact.organisation());
        }
    }

    /**
     * @param year null for the latest year that has entries, or this one
     */
    @Transactional(readOnly = true)
    public ResourceTable resources(Actor actor, @Nullable Integer year) {
        requireMember(actor);
        var years = this.resources.listYears();
        int shown = year != null ? year : years.isEmpty() ? today().getYear() : years.getFirst();
        int population = this.municipalities.list(actor.county(), today())
            .stream()
            .map(Municipality::population)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
        return new ResourceTable(shown, this.resources.list(shown), population, years);
    }

    @Transactional
    public void add(Actor actor, int year, String unit, String task, BigDecimal personYears,
            ResourceEntry.Funding funding) {
        actor.require(Role.COORDINATOR);
        var entry = new ResourceEntry(ResourceEntryId.next(), year, unit, task, personYears, funding);
        this.resources.insert(actor.county(), entry);
        this.audit.record(actor, ResponsibilityAudit.RESOURCE_ADDED, entry.id());
    }

    @Transactional
    public void remove(Actor actor, ResourceEntryId id) {
        actor.require(Role.COORDINATOR);
        this.resources.delete(id);
        this.audit.record(actor, ResponsibilityAudit.RESOURCE_REMOVED, id);
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

    private static void requireMember(Actor actor) {
        if (actor.mandates().isEmpty()) {
            throw new Forbidden("Needs a role in the county");
        }
    }

}
