package fi.yhdyspinta.representation.mandate;

import java.time.Instant;

import fi.yhdyspinta.representation.selection.RepresentativeId;

/** What a representative tells after the meeting (paluuviesti). */
public record Report(RepresentativeId representative, String text, Instant reportedAt) {
}
