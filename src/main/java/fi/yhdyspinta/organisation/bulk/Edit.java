package fi.yhdyspinta.organisation.bulk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.PopulationGroup;
import fi.yhdyspinta.organisation.register.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of each of many organisations; what is null or empty stays.
 *
 * @param addedTheme a theme each works for from now on
 * @param removedTheme a theme none of them works for any more
 * @param listing whether each agrees to be listed publicly
 * @param giver who gave the consent
 */
record Edit(String addedTheme, String removedTheme, @Nullable PopulationGroup addedGroup,
        @Nullable PopulationGroup removedGroup, @Nullable OrganisationState state, @Nullable Boolean listing,
        String giver) {

    /**
     * @param today the day of a consent, and of an end
     */
    Snapshot applied(Snapshot before, LocalDate today) {
        var after = before.with(Column.THEMES, themes(before)).with(Column.POPULATION_GROUPS, groups(before));
        if (this.state == OrganisationState.ENDED) {
            after = before.get(Column.ENDED_ON).isEmpty() ? after.with(Column.ENDED_ON, today.toString()) : after;
        }
        else if (this.state != null) {
            after = after.with(Column.STATE, this.state.name());
        }
        return listed(after, today);
    }

    private Snapshot listed(Snapshot after, LocalDate today) {
        if (this.listing == null) {
            return after;
        }
        if (!this.listing) {
            return after.with(Column.LISTED, "").with(Column.CONSENT_ON, "").with(Column.CONSENT_GIVER, "");
        }
        return after.get(Column.LISTED).isEmpty() ? after.with(Column.LISTED, "true")
            .with(Column.CONSENT_ON, today.toString())
            .with(Column.CONSENT_GIVER, this.giver) : after;
    }

    private String themes(Snapshot before) {
        var themes = new ArrayList<>(split(before.get(Column.THEMES), "\n"));
        themes.removeIf(theme -> theme.equalsIgnoreCase(this.removedTheme));
        if (!this.addedTheme.isEmpty() && themes.stream().noneMatch(theme -> theme.equalsIgnoreCase(this.addedTheme))) {
            themes.add(this.addedTheme);
        }
        return String.join("\n", themes);
    }

    private String groups(Snapshot before) {
        var groups = new TreeSet<>(split(before.get(Column.POPULATION_GROUPS), ";"));
        if (this.removedGroup != null) {
            groups.remove(this.removedGroup.name());
        }
        if (this.addedGroup != null) {
            groups.add(this.addedGroup.name());
        }
        return String.join(";", groups);
    }

    private static List<String> split(String text, String by) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(by));
    }

}
