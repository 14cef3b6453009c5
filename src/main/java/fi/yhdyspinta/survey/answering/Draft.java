package fi.yhdyspinta.survey.answering;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.survey.AnswerId;

/**
 * What stands in a field now (luonnos).
 *
 * @param revision grows with every change of the value
 */
record Draft(AnswerId id, Field.Key key, String value, int revision, Instant at, PersonId by) {
}
