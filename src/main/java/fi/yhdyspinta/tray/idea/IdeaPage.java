package fi.yhdyspinta.tray.idea;

import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.LocalText;

/**
 * An idea on its page.
 *
 * @param edits whether the reader looks after it
 */
public record IdeaPage(Idea idea, Organisation organisation, Optional<LocalText> theme, boolean edits) {
}
