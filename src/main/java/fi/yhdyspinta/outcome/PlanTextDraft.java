package fi.yhdyspinta.outcome;

import org.jspecify.annotations.Nullable;

/**
 * What is written of one result for the budget and action plan (TTS-lauseen luonnos).
 *
 * @param action the action it tells of, or null
 * @param conclusion the conclusion it tells of when there is no action
 */
public record PlanTextDraft(@Nullable AgreedActionId action, @Nullable ConclusionId conclusion, int year,
        String chapter, String sentence) {

    public PlanTextDraft {
        if ((action == null) == (conclusion == null)) {
            throw new IllegalArgumentException("A sentence tells of one result");
        }
    }

}
