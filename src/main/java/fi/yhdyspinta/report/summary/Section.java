package fi.yhdyspinta.report.summary;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;

/**
 * A section of the working copy (luku): heading, typed text and what it tells by its
 * sources.
 *
 * @param body paragraphs, emphasis, lists and links in Markdown
 * @param revision grows with every saving
 */
public record Section(SectionId id, int position, Wording heading, Wording body, int revision, PersonId savedBy,
        Instant savedAt, List<Source> sources) {

    public static final int LONGEST_HEADING = 200;

    public static final int LONGEST_BODY = 20_000;

    public Section {
        sources = List.copyOf(sources);
    }

    /** Whether the section stands on typed words alone. */
    public boolean isWithoutSource() {
        return this.sources.isEmpty() && !this.body.nothing();
    }

}
