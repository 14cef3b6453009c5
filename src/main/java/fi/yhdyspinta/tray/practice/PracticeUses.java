package fi.yhdyspinta.tray.practice;

import java.time.Clock;
import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
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

    private final PracticeResultStore results;

    private final PracticeMail mail;

    private final AuditTrail audit;

    private final Clock clock;

    PracticeUses(PracticeBank bank, PracticeUseStore uses, PracticeResultStore results, PracticeMail mail,
            AuditTrail audit, Clock clock) {
        this.bank = bank;
        this.uses = uses;
        this.results = results;
        this.mail = mail;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<PracticeUse> list(Actor reader, PracticeId practice) {
        this.bank.get(reader, practice);
        return this.uses.list(List.of(practice));
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
        if (this.uses.save(actor, use, this.clock.instant())) {
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
