package fi.yhdyspinta.report.summary;

import java.time.Instant;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of a section (kommentti).
 *
 * @param answer what the county answered, null while it has not
 */
public record Comment(CommentId id, SectionId section, OrganisationId organisation, String text, Instant writtenAt,
        @Nullable Answer answer) {

    public static final int LONGEST = 4_000;

    /** The county's answer (vastaus kommenttiin). */
    public record Answer(String text, Instant at) {
    }

}
