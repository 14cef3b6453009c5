package fi.yhdyspinta.tray.practice;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.LocalText;

/**
 * A page of the practice bank.
 *
 * @param rows practices with how far each has spread
 * @param organisations those that are named on it
 * @param names of every theme
 * @param found how many there are on all pages
 * @param insider whether the reader has a role in the county
 */
public record PracticeListPage(List<Row> rows, Map<OrganisationId, Organisation> organisations,
        Map<FocusAreaId, LocalText> names, Choices choices, int found, boolean insider, boolean coordinator) {

    /** A practice in the list. */
    public record Row(GoodPractice practice, Spread spread) {
    }

    /** What the list can be narrowed by. */
    public record Choices(List<FocusArea> themes, List<Organisation> municipalities, List<Organisation> owners) {
    }

    public int pages() {
        return Math.max(1, (this.found + PracticeFilter.PAGE - 1) / PracticeFilter.PAGE);
    }

    /** Whether anything on it was made up for demonstration. */
    public boolean example() {
        return this.organisations.values().stream().anyMatch(Organisation::example);
    }

}
