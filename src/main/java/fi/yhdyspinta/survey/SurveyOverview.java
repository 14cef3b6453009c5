package fi.yhdyspinta.survey;

import java.time.Instant;
import java.util.Map;

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

    /** At a moment, with so many responses in each state. */
    SurveyOverview at(Instant now, Map<ResponseState, Integer> responses) {
        return new SurveyOverview(this.id, this.process, this.title, this.state.at(now, this.closesAt), this.opensAt,
                this.closesAt, this.example, this.invited, responses.getOrDefault(ResponseState.DRAFT, 0),
                responses.getOrDefault(ResponseState.SUBMITTED, 0));
    }

}
