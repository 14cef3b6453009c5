package fi.yhdyspinta.tray.idea;

import java.util.List;

import fi.yhdyspinta.plan.FocusAreaId;
import org.jspecify.annotations.Nullable;

/**
 * Which ideas are looked for. Null and empty mean any.
 *
 * @param themes ids of one focus area in all rounds
 * @param state null for what is not withdrawn
 * @param page from 1
 */
public record IdeaFilter(String words, @Nullable IdeaKind kind, List<FocusAreaId> themes, @Nullable IdeaState state,
        int page) {

    static final int PAGE = 25;

    /** The words as a pattern of LIKE, or null. */
    @Nullable String pattern() {
        return this.words.isBlank() ? null
                : "%" + this.words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

}
