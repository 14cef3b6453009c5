package fi.yhdyspinta.organisation.acting;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.NavItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reads a page, by name, and the organisations they may act for. */
@Component
class Readers {

    private final People people;

    private final Organisations organisations;

    private final Counties counties;

    private final Memberships memberships;

    Readers(People people, Organisations organisations, Counties counties, Memberships memberships) {
        this.people = people;
        this.organisations = organisations;
        this.counties = counties;
        this.memberships = memberships;
    }

    /**
     * @param actor in the county of the page, when it stands in one
     */
    @Transactional(readOnly = true)
    public Optional<Frame.User> find(PersonId reader, @Nullable Actor actor, Language language) {
        return this.people.find(reader)
            .map(person -> actor == null ? new Frame.User(person.name(), List.of(), List.of(), List.of())
                    : new Frame.User(person.name(), sides(actor, language), duties(actor),
                            elsewhere(reader, actor.county(), language)));
    }

    private List<NavItem> duties(Actor actor) {
        var path = this.counties.get(actor.county()).path();
        var people = new NavItem("organisation.people.title", path + "/people");
        if (actor.isCoordinator()) {
            return List.of(people, new NavItem("organisation.settings.title", path + "/settings"));
        }
        return actor.has(Role.REPRESENTATIVE) || actor.has(Role.MUNICIPAL_COORDINATOR) ? List.of(people) : List.of();
    }

    private List<Frame.User.Elsewhere> elsewhere(PersonId reader, CountyId here, Language language) {
        var own = this.memberships.listCounties(reader);
        return this.counties.list()
            .stream()
            .filter(county -> own.contains(county.id()) && !county.id().equals(here))
            .map(county -> new Frame.User.Elsewhere(county.name().in(language), county.path()))
            .toList();
    }

    private List<Frame.User.Side> sides(Actor actor, Language language) {
        var own = actor.mandates().stream().map(Mandate::organisation).distinct().toList();
        return this.organisations.getAll(own)
            .values()
            .stream()
            .map(organisation -> new Frame.User.Side(organisation.id().toString(), organisation.name().in(language),
                    organisation.id().equals(actor.actingFor())))
            .toList();
    }

}
