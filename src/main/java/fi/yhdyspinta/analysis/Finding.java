package fi.yhdyspinta.analysis;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import org.jspecify.annotations.Nullable;

/**
 * What the material tells, with its support (havainto aineistosta).
 *
 * @param theme the county's own word for grouping findings
 * @param mergedInto the finding that this one was joined with
 * @param removal null while the finding stands
 */
public record Finding(FindingId id, ProcessId process, FindingKind kind, @Nullable String theme, LocalText text,
        int position, Support support, @Nullable FindingId mergedInto, @Nullable Removal removal) {

    public boolean isGone() {
        return this.removal != null;
    }

}
