package fi.yhdyspinta.analysis;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation wrote in its own words, in an answer or in a note (sanottu).
 *
 * @param version grows when the writer changes the text
 * @param organisation null when nobody is named: a guest's note
 * @param speaker the name shown with a note, when no organisation is known
 * @param asked the question or the topic it answers
 * @param gone whether the writer has taken the words back
 */
public record Saying(SayingKind kind, UUID id, String text, int version, @Nullable OrganisationId organisation,
        @Nullable PartyType partyType, @Nullable String speaker, LocalText asked, Instant saidAt, boolean gone) {
}
