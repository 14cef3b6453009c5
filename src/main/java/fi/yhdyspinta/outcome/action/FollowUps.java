package fi.yhdyspinta.outcome.action;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.AgreedActionId;
import fi.yhdyspinta.outcome.FollowUp;
import fi.yhdyspinta.outcome.FollowUpId;
import fi.yhdyspinta.outcome.FollowUpStatus;
import fi.yhdyspinta.outcome.OutcomeAudit;
import fi.yhdyspinta.outcome.Season;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the actions go, told at the checkpoints of the year (seuranta). What was told
 * stays; the next one adds.
 */
@Component
public class FollowUps {

    private final FollowUpStore followUps;

    private final ActionStore actions;

    private final AuditTrail audit;

    private final Clock clock;

    FollowUps(FollowUpStore followUps, ActionStore actions, AuditTrail audit, Clock clock) {
        this.followUps = followUps;
        this.actions = actions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is told of an action at a checkpoint. */
    public record Telling(Season season, LocalDate checkedOn, FollowUpStatus status, @Nullable String note,
            @Nullable String evidenceLink) {
    }

    @Transactional(readOnly = true)
    public List<FollowUp> list(AgreedActionId action) {
        return this.followUps.list(action);
    }

    @Transactional(readOnly = true)
    public List<FollowUp> list(ProcessId process) {
        return this.followUps.list(process);
    }

    /** Tells how an action stands. The action's own state follows. */
    @Transactional
    public FollowUpId tell(Actor actor, AgreedActionId id, Telling telling) {
        var action = this.actions.findForChange(id).orElseThrow(() -> new NotFound("No such action"));
        ActionPolicy.requireFollower(actor, action);
        var now = this.clock.instant();
        var followed = action.state().followed(telling.status(), now);
        if (!followed.equals(action.state())) {
            this.actions.saveState(actor, id, followed);
        }
        var told = new FollowUp(FollowUpId.next(), id, telling.season(), telling.checkedOn(), telling.status(),
                telling.note(), telling.evidenceLink(), actor.organisation(), now);
        this.followUps.insert(told, actor.person());
        this.audit.record(actor, OutcomeAudit.ACTION_FOLLOWED_UP, id);
        return told.id();
    }

}
