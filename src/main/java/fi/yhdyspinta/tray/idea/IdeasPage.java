package fi.yhdyspinta.tray.idea;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.LocalText;

/**
 * A page of ideas.
 *
 * @param names of every theme
 * @param themes to choose from
 * @param found how many there are on all pages
 * @param proposes whether the reader may propose one
 */
public record IdeasPage(List<Idea> ideas, Map<OrganisationId, Organisation> organisations,
        Map<FocusAreaId, LocalText> names, List<FocusArea> themes, int found, boolean proposes) {

    public int pages() {
        return Math.max(1, (this.found + IdeaFilter.PAGE - 1) / IdeaFilter.PAGE);
    }

    /** Whether anything on it was made up for demonstration. */
    public boolean example() {
        return this.organisations.values().stream().anyMatch(Organisation::example);
    }

}
