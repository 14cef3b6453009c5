package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.tray.EvidenceLevel;
import org.jspecify.annotations.Nullable;

/**
 * Which practices are looked for. Null and empty mean any.
 *
 * @param themes ids of one focus area in all rounds
 * @param users organisations of the municipality that uses it; empty for any
 * @param state null for what is not retired
 * @param page from 1
 */
public record PracticeFilter(String words, @Nullable EvidenceLevel level, List<FocusAreaId> themes,
        List<OrganisationId> users, @Nullable OrganisationId owner, @Nullable PracticeState state, Sort sort,
        int page) {

    static final int PAGE = 25;

    /** In which order practices are listed. */
    public enum Sort {

        NAME, LEVEL, USERS, NEWEST

    }

    /** All that is found, on one page. */
    PracticeFilter whole() {
        return new PracticeFilter(this.words, this.level, this.themes, this.users, this.owner, this.state, this.sort,
                1);
    }

    /** The words as a pattern of LIKE, or null. */
    @Nullable String pattern() {
        return this.words.isBlank() ? null
                : "%" + this.words.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

}
