package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A way of holding a round that some county has used, to begin a new round from
 * (kierrosmalli). Everything in it is a default that the coordinator may change.
 *
 * @param seenIn rounds held this way
 * @param source where that is told
 * @param oneAnswerPerOrganisation the survey is answered once by each organisation
 * @param warning what went wrong where it was used
 * @param facts figures and days of the rounds it was seen in
 */
public record RoundTemplate(String id, String labelFi, @Nullable String labelSv, @Nullable String labelEn,
        List<String> seenIn, List<String> source, List<Step> steps, boolean oneAnswerPerOrganisation,
        @Nullable Registration registration, @Nullable String participantRule, List<String> participants,
        List<String> themes, List<String> outputs, @Nullable String warning, Map<String, Tree> facts, Extra extra) {

    public RoundTemplate {
        seenIn = List.copyOf(seenIn);
        source = List.copyOf(source);
        steps = List.copyOf(steps);
        participants = List.copyOf(participants);
        themes = List.copyOf(themes);
        outputs = List.copyOf(outputs);
        facts = Ordered.copyOf(facts);
    }

    /**
     * A step to be planned (vaihe).
     *
     * @param lane one of {@link StepPart#LANES}
     * @param month months of the year, from 1
     * @param perYear how often in a year, in words
     */
    public record Step(String key, @Nullable String lane, @Layout.OneOrMany List<Integer> month,
            @Nullable Integer lengthWeeks, @Nullable Integer hours, boolean evening, EventPart.@Nullable EventMode mode,
            List<EventPart.EventMode> modes, @Nullable String perYear, List<String> members, @Nullable String opening,
            List<String> parts, Extra extra) {

        public Step {
            month = List.copyOf(month);
            modes = List.copyOf(modes);
            members = List.copyOf(members);
            parts = List.copyOf(parts);
        }

    }

    /** How people sign up for the events (ilmoittautuminen). */
    public record Registration(boolean perMunicipalityContact, @Nullable Integer deadlineDaysBefore, Extra extra) {
    }

}
