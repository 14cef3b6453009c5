package fi.yhdyspinta.survey;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a survey (kysely). */
public record SurveyId(UUID value) implements TypedId {

    public static SurveyId of(String text) {
        return new SurveyId(TypedId.parse(text));
    }

    public static SurveyId next() {
        return new SurveyId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
