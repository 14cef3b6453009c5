package fi.yhdyspinta.home.demo;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.representation.ExampleProcesses;
import org.springframework.stereotype.Component;

/** Lets the invented NGOs and the parish choose representatives. */
@Component
class DemoRepresentation {

    private static final Set<PartyType> CHOOSING = Set.of(PartyType.NGO, PartyType.PARISH);

    private final ExampleProcesses examples;

    private final Organisations organisations;

    private final Memberships memberships;

    DemoRepresentation(ExampleProcesses examples, Organisations organisations, Memberships memberships) {
        this.examples = examples;
        this.organisations = organisations;
        this.memberships = memberships;
    }

    void play(Actor coordinator) {
        var speakers = this.organisations.list()
            .stream()
            .filter(organisation -> CHOOSING.contains(organisation.partyType()))
            .flatMap(organisation -> speaker(coordinator, organisation))
            .toList();
        if (!speakers.isEmpty()) {
            this.examples.play(coordinator, speakers);
        }
    }

    private Stream<Actor> speaker(Actor coordinator, Organisation organisation) {
        return this.memberships.listHolders(organisation.id(), Role.REPRESENTATIVE)
            .stream()
            .limit(1)
            .map(person -> new Actor(coordinator.county(), person,
                    List.of(new Mandate(organisation.id(), Role.REPRESENTATIVE)), organisation.id()));
    }

}
