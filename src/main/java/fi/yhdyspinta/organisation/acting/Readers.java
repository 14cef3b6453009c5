package fi.yhdyspinta.organisation.acting;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Organisations;
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

    Readers(People people, Organisations organisations, Counties counties) {
        this.people = people;
        this.organisations = organisations;
        this.counties = counties;
    }

    /**
     * @param actor in the county of the page, when it stands in one
     */
    @Transactional(readOnly = true)
    public Optional<Frame.User> find(PersonId reader, @Nullable Actor actor, Language language) {
        return this.people.find(reader)
            .map(person -> actor == null ? new Frame.User(person.name(), List.of(), List.of())
                    : new Frame.User(person.name(), sides(actor, language), duties(actor)));
    }

    private List<NavItem> duties(Actor actor) {
        return actor.isCoordinator() ? List
            .of(new NavItem("organisation.settings.title", this.counties.get(actor.county()).path() + "/settings"))
                : List.of();
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
