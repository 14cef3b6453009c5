package fi.yhdyspinta.organisation.check;

import java.time.Clock;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Set;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.Corrections;
import fi.yhdyspinta.organisation.register.Snapshot;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.SecretToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organisations say to the yearly check, without an account: the link in the mail is
 * the mandate. What does no harm is written at once; name, numbers and mailbox wait for
 * the coordinator, since whoever has the mailbox gets the next link too.
 */
@Component
class CheckAnswers {

    /** Written at once. */
    static final Set<Column> HARMLESS = EnumSet.of(Column.THEMES, Column.POPULATION_GROUPS, Column.LANGUAGE);

    private final CheckStore checks;

    private final CorrectionStore corrections;

    private final Corrections register;

    private final Clock clock;

    CheckAnswers(CheckStore checks, CorrectionStore corrections, Corrections register, Clock clock) {
        this.checks = checks;
        this.corrections = corrections;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What the link shows.
     * @throws NotFound when there is no such link
     */
    @Transactional(readOnly = true)
    public CheckPage show(String token) {
        var request = this.checks.findRequest(new SecretToken(token).digest())
            .orElseThrow(() -> new NotFound("No such link"));
        return new CheckPage(token, this.register.get(request.organisation()), request.answeredAt(),
                request.closedAt() != null, this.corrections.findOf(request).orElse(null));
    }

    /** All is right. */
    @Transactional
    public void confirm(CountyId county, String token) {
        var request = unanswered(token);
        this.checks.answer(request, "CONFIRMED", this.clock.instant());
        wake(county, request);
    }

    /**
     * Something is not right.
     * @param told how the organisation says that it stands, in the columns it was asked
     * for
     */
    @Transactional
    public void correct(CountyId county, String token, Snapshot told, String message) {
        var request = unanswered(token);
        var now = this.register.get(request.organisation());
        var harmless = new EnumMap<Column, String>(Column.class);
        var wanted = new EnumMap<Column, String>(Column.class);
        now.differences(now.with(told.texts()))
            .forEach(column -> (HARMLESS.contains(column) ? harmless : wanted).put(column, told.get(column)));
        this.checks.answer(request, "CORRECTED", this.clock.instant());
        if (!harmless.isEmpty()) {
            this.register.write(request.organisation(), new Snapshot(harmless));
        }
        if (!wanted.isEmpty() || !message.isBlank()) {
            this.corrections.insert(county, request, new Snapshot(wanted), message.strip(), this.clock.instant());
        }
        wake(county, request);
    }

    private CheckStore.Request unanswered(String token) {
        var request = this.checks.lockRequest(new SecretToken(token).digest())
            .orElseThrow(() -> new NotFound("No such link"));
        if (request.answeredAt() != null || request.closedAt() != null) {
            throw new Overtaken("The link has been used");
        }
        return request;
    }

    /** Who answers takes part. */
    private void wake(CountyId county, CheckStore.Request request) {
        this.register.place(county, request.organisation(), OrganisationState.ACTIVE);
    }

}
