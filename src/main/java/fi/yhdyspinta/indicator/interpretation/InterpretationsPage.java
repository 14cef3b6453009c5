package fi.yhdyspinta.indicator.interpretation;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;

/**
 * What has been concluded from an indicator, and what the reader may do about it.
 *
 * @param removable those that the reader may take away
 */
public record InterpretationsPage(IndicatorKey indicator, List<Interpretation> interpretations,
        Map<OrganisationId, Organisation> organisations, boolean proposes, boolean decides,
        List<InterpretationId> removable) {

    public InterpretationsPage {
        interpretations = List.copyOf(interpretations);
        organisations = Map.copyOf(organisations);
        removable = List.copyOf(removable);
    }

    public String path() {
        return "/indicators/" + this.indicator + "/interpretations";
    }

    public boolean mayRemove(Interpretation interpretation) {
        return this.removable.contains(interpretation.id());
    }

    /** Whether anything on it was made up for demonstration. */
    public boolean example() {
        return this.organisations.values().stream().anyMatch(Organisation::example);
    }

}
