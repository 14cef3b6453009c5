package fi.yhdyspinta.survey;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a question of a survey (kysymys). */
public record QuestionId(UUID value) implements TypedId {

    public static QuestionId of(String text) {
        return new QuestionId(TypedId.parse(text));
    }

    public static QuestionId next() {
        return new QuestionId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
