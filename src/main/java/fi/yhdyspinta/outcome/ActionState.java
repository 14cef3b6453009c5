package fi.yhdyspinta.outcome;

import java.time.Instant;

import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;

/** How far an action has come (toimenpiteen tila), each state with its own facts. */
public sealed interface ActionState {

    /** Since when. */
    Instant at();

    /** Waits for the acceptance of its parties (ehdotettu). */
    record Proposed(Instant at) implements ActionState {
    }

    /** Every party has accepted (sovittu). */
    record Agreed(Instant at) implements ActionState {
    }

    /** A sentence of the budget and action plan tells of it (suunnitelmatekstissä). */
    record InPlanText(Instant at) implements ActionState {
    }

    /** Is being done (käynnissä). */
    record UnderWay(Instant at) implements ActionState {
    }

    /** Has been done (tehty). */
    record Done(Instant at) implements ActionState {
    }

    /** Will not be done (luovuttu). */
    record Dropped(Instant at, String reason) implements ActionState {
    }

    /** Goes on in a later process (siirretty). */
    record CarriedOver(Instant at, AgreedActionId to) implements ActionState {
    }

    /** "PROPOSED", "IN_PLAN_TEXT" …, as tables and addresses write it. */
    default String name() {
        return switch (this) {
            case Proposed proposed -> "PROPOSED";
            case Agreed agreed -> "AGREED";
            case InPlanText inPlan -> "IN_PLAN_TEXT";
            case UnderWay underWay -> "UNDER_WAY";
            case Done done -> "DONE";
            case Dropped dropped -> "DROPPED";
            case CarriedOver carried -> "CARRIED_OVER";
        };
    }

    /** The message key of the name people read. */
    default String key() {
        return "outcome.action.state." + name();
    }

    /** Whether something is still to be expected of it in this process. */
    default boolean isOpen() {
        return !(this instanceof Done || this instanceof Dropped || this instanceof CarriedOver);
    }

    /**
     * Every party has accepted.
     * @throws Forbidden unless the action was proposed
     */
    default ActionState agree(Instant at) {
        if (this instanceof Proposed) {
            return new Agreed(at);
        }
        throw new Overtaken("Only a proposed action becomes agreed");
    }

    /** A sentence of the plan tells of it. What is under way or done already stays so. */
    default ActionState writtenIntoPlan(Instant at) {
        return this instanceof Agreed ? new InPlanText(at) : this;
    }

    /**
     * What a follow-up tells of it.
     * @throws Forbidden when nothing binding stands to be followed
     */
    default ActionState followed(FollowUpStatus status, Instant at) {
        return switch (this) {
            case Agreed agreed -> followedFrom(status, at);
            case InPlanText inPlan -> followedFrom(status, at);
            case UnderWay underWay -> followedFrom(status, at);
            case Done done -> followedFrom(status, at);
            case Proposed proposed -> throw new Forbidden("Not agreed yet");
            case Dropped dropped -> throw new Overtaken("Dropped");
            case CarriedOver carried -> throw new Overtaken("Goes on elsewhere");
        };
    }

    private ActionState followedFrom(FollowUpStatus status, Instant at) {
        return switch (status) {
            case NOT_STARTED -> this;
            case UNDER_WAY, STUCK -> this instanceof UnderWay ? this : new UnderWay(at);
            case DONE -> this instanceof Done ? this : new Done(at);
        };
    }

    /**
     * It will not be done, and why.
     * @throws Forbidden when it is over already
     */
    default ActionState drop(Instant at, String reason) {
        requireOpen();
        return new Dropped(at, reason);
    }

    /**
     * It goes on as another action.
     * @throws Forbidden when it is over already
     */
    default ActionState carryOver(Instant at, AgreedActionId to) {
        requireOpen();
        return new CarriedOver(at, to);
    }

    /** The same state in the action that goes on with it. */
    default ActionState goingOn(Instant at) {
        return switch (this) {
            case Agreed agreed -> new Agreed(at);
            case InPlanText inPlan -> new InPlanText(at);
            case UnderWay underWay -> new UnderWay(at);
            default -> new Proposed(at);
        };
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new Overtaken("The action is over");
        }
    }

}
