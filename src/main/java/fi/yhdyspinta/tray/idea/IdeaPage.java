package fi.yhdyspinta.tray.idea;

import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Standing;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * An idea on its page.
 *
 * @param ended when its proposer has ended, and who carries on; null while it is there
 * @param edits whether the reader looks after it
 */
public record IdeaPage(Idea idea, Organisation organisation, Optional<LocalText> theme, @Nullable Standing ended,
        boolean edits) {
}
