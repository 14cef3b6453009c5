package fi.yhdyspinta.round.showing;

import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.round.format.BodyPart;
import fi.yhdyspinta.round.format.StepPart;
import org.jspecify.annotations.Nullable;

/**
 * A step on the timeline of a round.
 *
 * @param part what the file said of it
 * @param body who takes it, when it is a body of the round
 * @param next whether it is the one that comes next
 */
public record StepLine(Step step, @Nullable StepPart part, @Nullable BodyPart body, boolean next, boolean late) {

    public String look() {
        return this.step.state() == Step.State.NOT_STARTED && this.next ? Step.State.OPEN.look()
                : this.step.state().look();
    }

    public boolean isPassed() {
        return this.step.state() == Step.State.DONE || this.step.state() == Step.State.SKIPPED;
    }

}
