package fi.yhdyspinta.organisation.acting;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who reads a page, by name, and the organisations they may act for. */
@Component
class Readers {

    private final People people;

    private final Organisations organisations;

    Readers(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public Optional<Frame.User> find(PersonId reader, Optional<Actor> actor, Language language) {
        return this.people.find(reader)
            .map(person -> new Frame.User(person.name(), actor.map(who -> sides(who, language)).orElse(List.of())));
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
