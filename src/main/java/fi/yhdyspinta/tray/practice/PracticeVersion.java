package fi.yhdyspinta.tray.practice;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/** What a practice said after somebody had saved it (versio). */
public record PracticeVersion(int number, PersonId editedBy, Instant editedAt, PracticeTerms terms) {
}
