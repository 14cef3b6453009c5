package fi.yhdyspinta.workshop.joining;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Memberships;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.SecretToken;
import fi.yhdyspinta.workshop.wall.Wall;
import fi.yhdyspinta.workshop.wall.WallPolicy;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.toSet;

/** Tells who a visitor is at a wall. Asked within the transaction of a façade. */
@Component
public class Participants {

    private final People people;

    private final Organisations organisations;

    private final Memberships memberships;

    private final GuestStore guests;

    Participants(People people, Organisations organisations, Memberships memberships, GuestStore guests) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.guests = guests;
    }

    /**
     * @throws Forbidden when the visitor has no business at the wall
     */
    public Participant get(Visitor visitor, Wall wall) {
        return find(visitor, wall).orElseThrow(() -> new Forbidden("Not at this wall"));
    }

    public Optional<Participant> find(Visitor visitor, Wall wall) {
        return WallPolicy.mayRead(visitor.actor()) ? Optional.of(member(visitor.actor())) : guest(visitor, wall);
    }

    /** Whether the visitor may listen: cheaper than knowing who it is. */
    public String requireListener(Visitor visitor, Wall wall) {
        var manages = WallPolicy.mayManage(visitor.actor());
        if (WallPolicy.mayRead(visitor.actor()) && (manages || wall.openedOnce())) {
            return visitor.actor().person().toString();
        }
        return guest(visitor, wall).filter(guest -> wall.isOpen())
            .map(guest -> guest.key().toString())
            .orElseThrow(() -> new Forbidden("Not at this wall"));
    }

    /**
     * Which of the people and guests may still listen: those who act for somebody in the
     * county, and guests while the wall is open.
     */
    public Set<String> listListeners(Wall wall, Set<String> keys) {
        var ids = keys.stream().map(UUID::fromString).toList();
        var people = this.memberships.listActing(ids.stream().map(PersonId::new).collect(toSet())).stream();
        var present = wall.isOpen() ? this.guests.list(wall.id(), ids).stream() : Stream.<GuestId>empty();
        return Stream.concat(people, present).map(Object::toString).collect(toSet());
    }

    private Participant member(Actor actor) {
        var person = this.people.get(actor.person());
        var organisation = this.organisations.get(actor.organisation()).name().in(person.language());
        return new Participant(actor.person().value(), false, person.name() + ", " + organisation, null,
                WallPolicy.mayWrite(actor), WallPolicy.mayManage(actor));
    }

    private Optional<Participant> guest(Visitor visitor, Wall wall) {
        var token = visitor.guestToken();
        return token == null ? Optional.empty() : this.guests.find(wall.id(), new SecretToken(token).digest())
            .map(guest -> new Participant(guest.id().value(), true, guest.name(), guest.group(), true, false));
    }

}
