package fi.yhdyspinta.survey;

import fi.yhdyspinta.platform.LocalText;

/** A question that is answered in own words at least in part (avoin kysymys). */
public record OpenQuestion(QuestionId id, int number, LocalText text) {
}
