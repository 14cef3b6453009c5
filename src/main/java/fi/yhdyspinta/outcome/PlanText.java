package fi.yhdyspinta.outcome;

import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * One result as a sentence of the budget and action plan (TTS-lause).
 *
 * @param text what it says, of what, in which year and chapter
 * @param removal null while it stands
 */
public record PlanText(PlanTextId id, ProcessId process, PlanTextDraft text, PlanTextState state,
        @Nullable Removal removal) {

    public boolean isGone() {
        return this.removal != null;
    }

    /** Whether it may still be reworded and commented: until it stands in the plan. */
    public boolean isEditable() {
        return !isGone()
                && (this.state instanceof PlanTextState.Drafted || this.state instanceof PlanTextState.Commented);
    }

    /** Whether everybody may read it: once it stands in the plan. */
    public boolean isPublic() {
        return !(this.state instanceof PlanTextState.Drafted || this.state instanceof PlanTextState.Commented);
    }

}
