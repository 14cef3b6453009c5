package fi.yhdyspinta.survey;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A questionnaire as it is handed in and given back (kyselylomake), before any id.
 *
 * @param details what belongs to the survey but is of no use here, kept as it came:
 * texts, numbers, truth values, lists and maps as JSON has them
 */
public record SurveyDraft(LocalText title, RespondentUnit respondentUnit, @Nullable Instant opensAt,
        @Nullable Instant closesAt, boolean example, List<SectionDraft> sections, Map<String, Object> details) {

    /**
     * @throws IllegalArgumentException when two sections or two questions share a key
     */
    public SurveyDraft {
        sections = List.copyOf(sections);
        details = kept(details);
        requireDifferent(sections.stream().map(SectionDraft::key).toList());
        requireDifferent(
                sections.stream().flatMap(section -> section.questions().stream()).map(QuestionDraft::key).toList());
    }

    /** A part of the questionnaire under one heading (osio). */
    public record SectionDraft(String key, LocalText title, List<QuestionDraft> questions,
            Map<String, Object> details) {

        public SectionDraft {
            questions = List.copyOf(questions);
            details = kept(details);
        }

    }

    /**
     * A question as it is worded (kysymys).
     *
     * @param quotedGoal a goal of a strategy that the question quotes
     * @param note a line of help under the question
     */
    public record QuestionDraft(String key, LocalText text, @Nullable LocalText quotedGoal, boolean required,
            @Nullable LocalText note, QuestionKind kind, Map<String, Object> details) {

        public QuestionDraft {
            details = kept(details);
        }

        public static QuestionDraft of(String key, LocalText text, QuestionKind kind) {
            return new QuestionDraft(key, text, null, false, null, kind, Map.of());
        }

    }

    /**
     * A copy that keeps order and null values, which JSON knows and Map.copyOf refuses.
     */
    static Map<String, Object> kept(Map<String, Object> details) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    static void requireDifferent(List<String> keys) {
        var known = new HashSet<String>();
        for (var key : keys) {
            if (key.isBlank() || !known.add(key)) {
                throw new IllegalArgumentException("Missing or repeated key: " + key);
            }
        }
    }

}
