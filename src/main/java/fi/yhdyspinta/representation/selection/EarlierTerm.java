package fi.yhdyspinta.representation.selection;

import fi.yhdyspinta.organisation.OrganisationId;

/**
 * A term for which an organisation had a representative before the platform, known from
 * paper (aiempi kausi).
 *
 * @param body where the representative sat, in words
 * @param fromYear the first year of the term
 * @param untilYear its last year, by which rotation counts
 * @param source where it can be looked up: a decision with its §, or that it is to be
 * checked
 */
public record EarlierTerm(EarlierTermId id, OrganisationId organisation, String body, int fromYear, int untilYear,
        String source) {

    Turn toTurn() {
        return new Turn(this.organisation, this.body, this.fromYear + "–" + this.untilYear,
                String.valueOf(this.untilYear), this.source, false);
    }

}
