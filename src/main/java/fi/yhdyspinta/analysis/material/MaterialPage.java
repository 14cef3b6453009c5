package fi.yhdyspinta.analysis.material;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.analysis.Saying;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;

/**
 * A page of the material.
 *
 * @param marked how many fragments stand, by the id of the answer or note
 * @param asked all questions and topics there are, in the reader's language
 * @param found how many there are on all pages
 */
public record MaterialPage(List<Saying> sayings, Map<java.util.UUID, Long> marked,
        Map<OrganisationId, Organisation> organisations, List<String> asked, List<PartyType> partyTypes, int found,
        int pages) {
}
