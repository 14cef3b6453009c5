package fi.yhdyspinta.tray.practice;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who uses a practice, and what has been found of it (käyttäjät ja tulokset). Each tells
 * for the own organisation, the coordinator for any.
 */
@Component
public class PracticeUses {

    private final PracticeBank bank;

    private final PracticeUseStore uses;

    private final UseVersionStore versions;

    private final PracticeResultStore results;

    private final People people;

    private final PracticeMail mail;

    private final AuditTrail audit;

    private final Clock clock;

    PracticeUses(PracticeBank bank, PracticeUseStore uses, UseVersionStore versions, PracticeResultStore results,
            People people, PracticeMail mail, AuditTrail audit, Clock clock) {
        this.bank = bank;
        this.uses = uses;
        this.versions = versions;
        this.results = results;
        this.people = people;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PracticeUse> list(Actor reader, PracticeId practice) {
        this.bank.get(reader, practice);
        return this.uses.list(List.of(practice));
    }

    /** A use as somebody saved it, with the name of who did. */
    public record Saved(PracticeUse use, String by, Instant at) {
    }

    /**
     * Everything that has been told of its users, the newest first.
     * @throws Forbidden to others than its owner and the coordinator
     */
    @Transactional(readOnly = true)
    public List<Saved> listSaved(Actor reader, PracticeId practice) {
        PracticePolicy.requireOwner(reader, this.bank.get(reader, practice));
        var versions = this.versions.list(practice);
        var names = this.people.list(versions.stream().map(UseVersion::toldBy).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Person::id, Person::name));
        return versions.stream()
            .map(each -> new Saved(each.use(), names.getOrDefault(each.toldBy(), Person.ERASED), each.toldAt()))
            .toList();
    }

    @Transactional(readOnly = true)
    public List<PracticeResult> listResults(Actor reader, PracticeId practice) {
        this.bank.get(reader, practice);
        return this.results.list(practice);
    }

    /**
     * Tells that an organisation uses the practice, or means to, or does so no more. The
     * owner hears of a new one.
     */
    @Transactional
    public void tell(Actor actor, PracticeUse use) {
        PracticePolicy.requireInsider(actor);
        var practice = this.bank.get(actor, use.practice());
        PracticePolicy.requireUser(actor, practice, use.organisation());
        var now = this.clock.instant();
        this.versions.keep(actor, use, now);
        if (this.uses.save(actor, use, now)) {
            this.mail.tellOwnerOfUser(actor, practice, use.organisation());
        }
        this.audit.record(actor, PracticeAudit.PRACTICE_USE_TOLD, use.practice());
    }

    /** Tells what has been found. */
    @Transactional
    public void tell(Actor actor, PracticeId id, PracticeResult result) {
        requireTeller(actor, id);
        this.results.insert(actor, id, result, this.clock.instant());
        this.audit.record(actor, PracticeAudit.PRACTICE_RESULT_TOLD, id);
    }

    /** The practice of which the actor may tell what has been found. */
    @Transactional(readOnly = true)
    public GoodPractice requireTeller(Actor actor, PracticeId id) {
        PracticePolicy.requireInsider(actor);
        var practice = this.bank.get(actor, id);
        PracticePolicy.requireTeller(actor, practice, this.uses.list(List.of(id)));
        return practice;
    }

}
