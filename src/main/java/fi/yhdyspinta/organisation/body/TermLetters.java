package fi.yhdyspinta.organisation.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tells those who go on or are asked to about their seat in the next term (kirje
 * paikasta), each in the own language. A seat that waits for a name is told to the shared
 * mailbox of its organisation.
 */
@Component
public class TermLetters {

    private static final String KEY = "organisation.term.mail.";

    private final People people;

    private final Organisations organisations;

    private final Counties counties;

    private final Outbox outbox;

    private final Frames frames;

    private final String address;

    TermLetters(People people, Organisations organisations, Counties counties, Outbox outbox, Frames frames,
            @Value("${yhdyspinta.address}") String address) {
        this.people = people;
        this.organisations = organisations;
        this.counties = counties;
        this.outbox = outbox;
        this.frames = frames;
        this.address = address;
    }

    /**
     * The letters that would be sent.
     *
     * @param without names of those who have no address
     */
    public record Drafts(List<Letter> letters, List<String> without) {

        /** One of each kind, to be read before they are sent. */
        public List<Letter> examples() {
            return this.letters.stream()
                .collect(Collectors.toMap(letter -> letter.choice() + " " + letter.language(), letter -> letter,
                        (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
        }

    }

    /** A letter to one address about one seat. */
    public record Letter(SeatId seat, NextTerm.Choice choice, String to, String name, Language language, String subject,
            String text) {
    }

    /** Who is written to. */
    private record Receiver(String to, String name, Language language) {
    }

    Drafts draft(CountyId county, BodyFacts body, NextTerm next) {
        var known = new Known(next);
        var places = new HashMap<Language, Frame>();
        var letters = new ArrayList<Letter>();
        var without = new ArrayList<String>();
        for (var going : next.people()) {
            var holding = Objects.requireNonNull(going.chair().sitting()).holding();
            var receiver = known.receiver(holding);
            if (receiver.isEmpty()) {
                without.add(known.name(holding));
            }
            else {
                var frame = places.computeIfAbsent(receiver.get().language(), language -> frame(county, language));
                letters.add(letter(frame, body, next, going, receiver.get(), known.organisation(holding)));
            }
        }
        return new Drafts(letters, without);
    }

    /** Sends them; how many there were. */
    int send(CountyId county, BodyFacts body, NextTerm next, BodyTermId term) {
        var letters = draft(county, body, next).letters();
        letters.forEach(letter -> this.outbox
            .send(Mail.of("term:" + term + ":" + letter.seat(), letter.to(), letter.subject(), letter.text())));
        return letters.size();
    }

    private Letter letter(Frame frame, BodyFacts body, NextTerm next, NextTerm.Going going, Receiver receiver,
            Optional<Organisation> represented) {
        var seat = going.chair().seat();
        var group = next.groups()
            .stream()
            .map(NextTerm.Group::quota)
            .filter(quota -> quota.id().equals(seat.group()))
            .map(Quota::name)
            .findFirst()
            .orElse("");
        var text = frame.text(KEY + going.choice(), receiver.name(), frame.text(body.name()),
                frame.date(next.from()) + " – " + (next.last() == null ? "" : frame.date(next.last())),
                frame.text(seat.deputy() ? "organisation.body.seat.title.deputy" : "organisation.body.seat.title",
                        group, seat.position()),
                represented.map(one -> frame.text(one.name())).orElse("–"), decision(frame, next.decision()),
                this.address + frame.at("/bodies/" + body.id()));
        return new Letter(seat.id(), going.choice(), receiver.to(), receiver.name(), receiver.language(),
                frame.text(KEY + "subject", frame.text(body.name())), text);
    }

    private static String decision(Frame frame, BodyFacts.Decision decision) {
        if (!decision.isKnown()) {
            return frame.text("organisation.body.unknown");
        }
        var parts = new ArrayList<String>();
        if (decision.on() != null) {
            parts.add(frame.date(decision.on()));
        }
        if (decision.section() != null) {
            parts.add(decision.section());
        }
        if (decision.link() != null) {
            parts.add(decision.link());
        }
        return String.join(", ", parts);
    }

    private Frame frame(CountyId id, Language language) {
        var county = this.counties.get(id);
        return this.frames.forEverybody(language,
                new Frame.Place(county.path(), county.name(), county.terminology().word()));
    }

    /** The people and organisations on the seats. */
    private final class Known {

        private final Map<PersonId, Person> people;

        private final Map<OrganisationId, Organisation> organisations;

        Known(NextTerm next) {
            var holdings = next.people()
                .stream()
                .map(going -> Objects.requireNonNull(going.chair().sitting()).holding())
                .toList();
            this.people = TermLetters.this.people
                .list(holdings.stream().flatMap(one -> Optional.ofNullable(one.person()).stream()).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Person::id, person -> person));
            this.organisations = TermLetters.this.organisations.getAll(holdings.stream()
                .flatMap(one -> Optional.ofNullable(one.organisation()).stream())
                .distinct()
                .toList());
        }

        Optional<Organisation> organisation(Holding holding) {
            return Optional.ofNullable(holding.organisation())
                .flatMap(id -> Optional.ofNullable(this.organisations.get(id)));
        }

        Optional<Receiver> receiver(Holding holding) {
            if (holding.person() != null) {
                return Optional.ofNullable(this.people.get(holding.person()))
                    .filter(person -> !person.email().equals(Person.addressOfNobody(person.id())))
                    .map(person -> new Receiver(person.email(), person.name(), person.language()));
            }
            return organisation(holding).filter(one -> one.roleMailbox() != null)
                .map(one -> new Receiver(Objects.requireNonNull(one.roleMailbox()), one.name().in(one.language()),
                        one.language()));
        }

        String name(Holding holding) {
            var person = holding.person() == null ? null : this.people.get(holding.person());
            return person != null ? person.name()
                    : organisation(holding).map(one -> one.name().in(one.language())).orElse("–");
        }

    }

}
