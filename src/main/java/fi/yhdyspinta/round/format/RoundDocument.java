package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * One whole round as a file tells it (neuvottelukierros tiedostona; järjestämislaki
 * 612/2021 6–7 §). Only the first five components must be there; an empty list means that
 * the file says nothing of the matter.
 *
 * @param schema always {@link #SCHEMA}
 * @param id the round's own id, such as "pohjois-savo-2024"
 * @param language the language of the texts
 * @param unitPositions titles of the positions in the responsible unit, never names of
 * people
 * @param continuousDialogue what is talked about between the rounds, and where
 * @param representativeDuties what each representative does before the negotiation
 * @param groupEventProgramme the common programme of the municipality groups' events
 * @param derived figures worked out from the rest
 * @param unknown what the writer of the file knows to be missing
 */
public record RoundDocument(String schema, String id, Language language, CountyPart county, RoundPart round,
        List<BodyPart> bodies, List<String> unitPositions, List<MaterialPart> materials, List<StepPart> process,
        List<String> continuousDialogue, List<String> representativeDuties, List<FocusAreaPart> focusAreas,
        List<GoalPart> goals, @Nullable LawTopicContent contentByLawTopic, @Nullable SurveyPart survey,
        @Nullable WorkshopPart workshop, List<EventPart> events, List<ProgrammeItem> groupEventProgramme,
        @Nullable ResultsPart results, List<FollowUpPart> followUp, @Nullable PreviousRoundPart previousRound,
        @Nullable String note, Map<String, Tree> derived, List<String> unknown, Extra extra) {

    /** The version of the format this document speaks. */
    public static final String SCHEMA = "hyte-round/1";

    public RoundDocument {
        bodies = List.copyOf(bodies);
        unitPositions = List.copyOf(unitPositions);
        materials = List.copyOf(materials);
        process = List.copyOf(process);
        continuousDialogue = List.copyOf(continuousDialogue);
        representativeDuties = List.copyOf(representativeDuties);
        focusAreas = List.copyOf(focusAreas);
        goals = List.copyOf(goals);
        events = List.copyOf(events);
        groupEventProgramme = List.copyOf(groupEventProgramme);
        followUp = List.copyOf(followUp);
        derived = Ordered.copyOf(derived);
        unknown = List.copyOf(unknown);
    }

}
