package fi.yhdyspinta.home.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.tray.ExampleTray;
import org.springframework.stereotype.Component;

/**
 * Gives the invented parties practices, ideas and services: those in real municipalities
 * before others, so that cards have something to show, and those on the stage next.
 */
@Component
class DemoTray {

    private static final Set<PartyType> MUNICIPALITIES = Set.of(PartyType.MUNICIPALITY);

    private static final Set<PartyType> NEIGHBOURS = Set.of(PartyType.NGO, PartyType.PARISH);

    private final ExampleTray tray;

    private final Organisations organisations;

    DemoTray(ExampleTray tray, Organisations organisations) {
        this.tray = tray;
        this.organisations = organisations;
    }

    void fill(Actor coordinator) {
        this.tray.fill(coordinator, invented(MUNICIPALITIES), invented(NEIGHBOURS));
    }

    private List<Organisation> invented(Set<PartyType> types) {
        return this.organisations.list()
            .stream()
            .filter(party -> party.example() && types.contains(party.partyType()))
            .sorted(Comparator.comparing((Organisation party) -> party.municipalityCode() == null)
                .thenComparing(party -> party.roleMailbox() == null))
            .toList();
    }

}
