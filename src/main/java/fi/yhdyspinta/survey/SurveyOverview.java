package fi.yhdyspinta.survey;

import java.time.Instant;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * A survey as it stands now.
 *
 * @param invited organisations that are asked
 * @param drafting organisations that have begun and not submitted
 * @param submitted organisations that have submitted
 */
public record SurveyOverview(SurveyId id, ProcessId process, LocalText title, SurveyState state,
        @Nullable Instant opensAt, @Nullable Instant closesAt, boolean example, int invited, int drafting,
        int submitted) {
}
