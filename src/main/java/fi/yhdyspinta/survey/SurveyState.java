package fi.yhdyspinta.survey;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** What a survey is at a moment: being made, open for answers, closed (kyselyn tila). */
public enum SurveyState {

    DRAFT, OPEN, CLOSED;

    /**
     * What a survey in this state is at a moment: its closing time closes an open one,
     * and it stays closed until somebody opens it again.
     */
    public SurveyState at(Instant now, @Nullable Instant closesAt) {
        return this == OPEN && closesAt != null && !now.isBefore(closesAt) ? CLOSED : this;
    }

}
