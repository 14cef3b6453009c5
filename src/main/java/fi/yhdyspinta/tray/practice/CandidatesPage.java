package fi.yhdyspinta.tray.practice;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.survey.SurveyOverview;

/**
 * A page of answers in which practices may wait.
 *
 * @param about all items of questions there are, in the reader's language
 * @param found how many answers there are on all pages
 */
public record CandidatesPage(CandidateFilter filter, List<Candidate> candidates,
        Map<OrganisationId, Organisation> organisations, List<SurveyOverview> surveys, List<String> about, int found) {

    public int pages() {
        return Math.max(1, (this.found + CandidateFilter.PAGE - 1) / CandidateFilter.PAGE);
    }

    /** Whether any of the answers was made up for demonstration. */
    public boolean example() {
        return this.surveys.stream().anyMatch(SurveyOverview::example);
    }

}
