package fi.yhdyspinta.organisation.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the pages of the register show. */
@Component
class RegisterPages {

    private final Register register;

    private final Municipalities municipalities;

    private final SavedViews views;

    private final People people;

    private final Clock clock;

    RegisterPages(Register register, Municipalities municipalities, SavedViews views, People people, Clock clock) {
        this.views = views;
        this.people = people;
        this.register = register;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RegisterPage list(Actor actor, RegisterFilter filter) {
        var findings = this.register.search(actor, filter);
        return new RegisterPage(findings.found().entries(), findings.found().total(), filter.page(), findings.near(),
                choices(actor), names(), this.views.list(actor), today(), Register.seesAll(actor),
                actor.isCoordinator(), "", "");
    }

    @Transactional(readOnly = true)
    public EntryPage show(Actor actor, OrganisationId id) {
        var entry = this.register.get(actor, id);
        var profile = entry.profile();
        var names = names();
        var code = entry.organisation().municipalityCode();
        return new EntryPage(entry, code == null ? null : names.get(code),
                new TreeSet<>(profile.municipalities()).stream()
                    .flatMap(each -> Optional.ofNullable(names.get(each)).stream())
                    .toList(),
                this.register.findOther(actor, profile.parent()).orElse(null),
                this.register.findOther(actor, profile.successor()).orElse(null), today(), Register.seesAll(actor),
                actor.isCoordinator(), history(actor, id), this.register.isUnreachable(actor, entry.organisation()));
    }

    /** When it came to which state, and who said so; for the coordinator. */
    private List<EntryPage.Placed> history(Actor actor, OrganisationId id) {
        return actor.isCoordinator() ? this.register.listStates(actor, id)
            .stream()
            .map(change -> new EntryPage.Placed(change,
                    Optional.ofNullable(change.by()).flatMap(this.people::find).map(Person::name).orElse("")))
            .toList() : List.of();
    }

    /** Into which one it was merged; the page of that one is shown instead. */
    @Transactional(readOnly = true)
    public Optional<OrganisationId> findMergedInto(OrganisationId id) {
        return this.register.findMergedInto(id);
    }

    /** The municipalities of the county to choose from. */
    @Transactional(readOnly = true)
    public List<Municipality> choices(Actor actor) {
        return this.municipalities.list(actor.county(), today());
    }

    /** Their codes. */
    @Transactional(readOnly = true)
    public Set<String> offered(Actor actor) {
        return choices(actor).stream().map(Municipality::code).collect(Collectors.toSet());
    }

    private Map<String, LocalText> names() {
        return this.municipalities.listEver()
            .stream()
            .collect(Collectors.toMap(Municipality::code, Municipality::name));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
