package fi.yhdyspinta.organisation.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One page of the register.
 *
 * @param total how many were found on all pages, or one more than are counted
 * @param near whether these only resemble what was searched for
 * @param municipalities those of the county, to choose from
 * @param homes names of the municipalities by code
 * @param views searches kept under a name
 * @param today the day on which states are told
 * @param member whether the reader has a role in the county
 * @param coordinator whether the reader may add and change
 * @param viewName what was typed as the name of a view
 * @param viewProblem message key of what is wrong with it, or an empty text
 */
public record RegisterPage(List<Entry> entries, int total, int page, boolean near, List<Municipality> municipalities,
        Map<String, LocalText> homes, List<SavedView> views, LocalDate today, boolean member, boolean coordinator,
        String viewName, String viewProblem) {

    static final int SIZE = 50;

    RegisterPage withView(String name, String problem) {
        return new RegisterPage(this.entries, this.total, this.page, this.near, this.municipalities, this.homes,
                this.views, this.today, this.member, this.coordinator, name, problem);
    }

    /** Whether there are more than are counted. */
    public boolean isUncounted() {
        return this.total > RegisterStore.MOST_COUNTED;
    }

    public int counted() {
        return Math.min(this.total, RegisterStore.MOST_COUNTED);
    }

    public int pages() {
        return Math.max(1, (counted() + SIZE - 1) / SIZE);
    }

    public @Nullable LocalText home(Entry entry) {
        var code = entry.organisation().municipalityCode();
        return code == null ? null : this.homes.get(code);
    }

}
