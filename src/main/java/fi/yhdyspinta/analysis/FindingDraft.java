package fi.yhdyspinta.analysis;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/** What a coordinator writes of a finding (havainnon sanamuoto). */
public record FindingDraft(FindingKind kind, @Nullable String theme, LocalText text) {
}
