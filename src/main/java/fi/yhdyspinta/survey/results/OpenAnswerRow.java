package fi.yhdyspinta.survey.results;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.survey.AnswerId;

/** An open answer as it stands in the edition, nothing hidden. */
record OpenAnswerRow(AnswerId id, Field field, String text, OrganisationId organisation, PartyType partyType,
        Instant submittedAt, int found) {
}
