package fi.yhdyspinta.organisation.check;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.notification.Undeliverable;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.register.Corrections;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.SecretToken;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly check (vuosittainen tarkistus): the coordinator begins it, every
 * organisation is written to, reminded once, and becomes dormant when it is silent after
 * the last day or its mail comes back.
 */
@Component
class YearlyChecks {

    private final CheckStore checks;

    private final CorrectionStore corrections;

    private final CheckMail mail;

    private final Undeliverable undeliverable;

    private final Corrections register;

    private final AuditTrail audit;

    private final Clock clock;

    YearlyChecks(CheckStore checks, CorrectionStore corrections, CheckMail mail, Undeliverable undeliverable,
            Corrections register, AuditTrail audit, Clock clock) {
        this.checks = checks;
        this.corrections = corrections;
        this.mail = mail;
        this.undeliverable = undeliverable;
        this.register = register;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest one, open or closed. */
    @Transactional(readOnly = true)
    public Optional<YearlyCheck> findLatest(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.checks.findLatest();
    }

    /** Whom it asks, and what came of it. */
    @Transactional(readOnly = true)
    public List<Asked> listAsked(Actor actor, YearlyCheck check) {
        actor.require(Role.COORDINATOR);
        return asked(check);
    }

    @Transactional(readOnly = true)
    public List<Correction> listCorrections(Actor actor) {
        actor.require(Role.COORDINATOR);
        return this.corrections.listOpen();
    }

    /**
     * Writes to every organisation that has an address that works; while one is open,
     * moves its last day.
     */
    @Transactional
    public CheckId begin(Actor actor, LocalDate lastOn) {
        actor.require(Role.COORDINATOR);
        var open = this.checks.findOpen();
        if (open.isPresent()) {
            this.checks.saveLastDay(open.get().id(), lastOn);
            return open.get().id();
        }
        var now = this.clock.instant();
        var check = new YearlyCheck(CheckId.next(), lastOn, now, null, null);
        this.checks.insert(actor.county(), check.id(), lastOn, actor.person(), now);
        var all = this.checks.listToAsk(today());
        var dead = dead(all.stream().map(Organisation::roleMailbox).toList());
        all.forEach(organisation -> ask(actor, check, organisation, dead));
        this.audit.record(actor, CheckAudit.CHECK_BEGUN, check.id());
        return check.id();
    }

    private void ask(Actor actor, YearlyCheck check, Organisation organisation, Set<String> dead) {
        var mailbox = organisation.roleMailbox();
        if (mailbox == null || dead.contains(Undeliverable.bare(mailbox))) {
            this.checks.insertRequest(actor.county(), check.id(), organisation.id(), mailbox, null);
            return;
        }
        var token = SecretToken.fresh();
        this.checks.insertRequest(actor.county(), check.id(), organisation.id(), mailbox, token.digest());
        this.mail.write(actor.county(), check, organisation, mailbox, token.text(), "mail");
    }

    /** Writes once more to those who are silent. */
    @Transactional
    public void remind(Actor actor) {
        actor.require(Role.COORDINATOR);
        var check = open();
        if (check.remindedAt() != null) {
            throw new Overtaken("They have been reminded");
        }
        this.checks.markReminded(check.id(), this.clock.instant());
        for (var asked : asked(check)) {
            var address = asked.address();
            if (asked.standing() == Asked.Standing.SILENT && address != null) {
                var token = SecretToken.fresh();
                this.checks.saveReminder(check.id(), asked.organisation().id(), token.digest());
                this.mail.write(actor.county(), check, asked.organisation(), address, token.text(), "reminder");
            }
        }
        this.audit.record(actor, CheckAudit.CHECK_REMINDED, check.id());
    }

    /** Ends it now; who has not answered, or whose mail came back, becomes dormant. */
    @Transactional
    public void close(Actor actor) {
        actor.require(Role.COORDINATOR);
        var check = open();
        end(actor.county(), check);
        this.audit.record(actor, CheckAudit.CHECK_CLOSED, check.id());
    }

    /** Ends the one of the county whose last day is over. */
    @Transactional
    public void closeDue(fi.yhdyspinta.organisation.CountyId county) {
        this.checks.findOpen().filter(check -> check.isOver(today())).ifPresent(check -> end(county, check));
    }

    private void end(fi.yhdyspinta.organisation.CountyId county, YearlyCheck check) {
        for (var asked : asked(check)) {
            if (asked.standing() == Asked.Standing.SILENT || asked.standing() == Asked.Standing.BOUNCED) {
                this.register.place(county, asked.organisation().id(), OrganisationState.DORMANT);
            }
        }
        this.checks.markClosed(check.id(), this.clock.instant());
    }

    /** The organisation is right: what it wants is written into the register. */
    @Transactional
    public void accept(Actor actor, CorrectionId id) {
        actor.require(Role.COORDINATOR);
        var waiting = decide(actor, id, "ACCEPTED");
        this.register.write(waiting.organisation(), waiting.wanted());
        this.audit.record(actor, CheckAudit.CORRECTION_ACCEPTED, waiting.organisation());
    }

    @Transactional
    public void decline(Actor actor, CorrectionId id) {
        actor.require(Role.COORDINATOR);
        this.audit.record(actor, CheckAudit.CORRECTION_DECLINED, decide(actor, id, "DECLINED").organisation());
    }

    private CorrectionStore.Waiting decide(Actor actor, CorrectionId id, String state) {
        return this.corrections.decide(id, state, actor.person(), this.clock.instant())
            .orElseThrow(() -> new Overtaken("The correction has been decided on"));
    }

    private YearlyCheck open() {
        return this.checks.findOpen().orElseThrow(() -> new Overtaken("No check is open"));
    }

    /** With the addresses that have turned out not to work. */
    private List<Asked> asked(YearlyCheck check) {
        var all = this.checks.listAsked(check.id());
        var dead = dead(all.stream().map(Asked::address).toList());
        return all.stream()
            .map(asked -> asked.standing() == Asked.Standing.SILENT && asked.address() != null
                    && dead.contains(Undeliverable.bare(asked.address()))
                            ? new Asked(asked.organisation(), asked.address(), null, Asked.Standing.BOUNCED) : asked)
            .toList();
    }

    private Set<String> dead(List<@Nullable String> addresses) {
        return this.undeliverable
            .findAmong(addresses.stream().filter(address -> address != null).collect(Collectors.toSet()));
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Frame.ZONE);
    }

}
