package fi.yhdyspinta.representation.showing;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.representation.selection.EarlierTerm;

/**
 * The page of the earlier terms that are known from paper.
 *
 * @param terms those of the page
 * @param total how many there are in all
 * @param keeper whether the reader may record and remove them
 */
public record TurnsPage(List<EarlierTerm> terms, int total, int page, int pages,
        Map<OrganisationId, Organisation> organisations, boolean keeper) {

    public String name(EarlierTerm term, Frame frame) {
        var organisation = this.organisations.get(term.organisation());
        return organisation == null ? "" : frame.text(organisation.name());
    }

    /** Whether one of them was made up for demonstration. */
    public boolean hasExample() {
        return this.terms.stream()
            .flatMap(term -> Optional.ofNullable(this.organisations.get(term.organisation())).stream())
            .anyMatch(Organisation::example);
    }

}
