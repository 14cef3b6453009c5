package fi.yhdyspinta.round.showing;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.Step;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.survey.SurveyOverview;

/**
 * What a round holds, alike for all readers of one kind, members or visitors, and until
 * somebody changes it.
 *
 * @param surveys drafts too, as they stood when this was read
 * @param hasWalls whether any have been prepared
 */
record RoundContents(Round round, RoundDocument document, List<Step> steps, List<TopicLine> topics,
        List<SurveyOverview> surveys, boolean hasWalls, List<InvitedLine> invited,
        Map<PartyType, Integer> invitedByType) {
}
