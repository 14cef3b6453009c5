package fi.yhdyspinta.organisation.body;

import fi.yhdyspinta.organisation.body.BodyDay.Chair;

/** A seat on which nobody sits (avoin paikka). */
public record Vacancy(BodyFacts body, Quota quota, Chair chair) {
}
