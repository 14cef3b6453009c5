package fi.yhdyspinta.survey.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.RespondentUnit;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import org.jspecify.annotations.Nullable;

/** The row of a survey, without its questions, which seldom change and are kept apart. */
record SurveyRow(CountyId county, SurveyId id, ProcessId process, LocalText title, RespondentUnit respondentUnit,
        SurveyState state, @Nullable Instant opensAt, @Nullable Instant closesAt, boolean example, int revision,
        Map<String, Object> details) {

    Survey with(List<Section> sections) {
        return new Survey(this.county, this.id, this.process, this.title, this.respondentUnit, this.state, this.opensAt,
                this.closesAt, this.example, sections, this.details);
    }

}
