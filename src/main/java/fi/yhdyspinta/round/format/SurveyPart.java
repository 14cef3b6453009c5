package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The survey before the negotiation (ennakkokysely). A planned survey may have no
 * questions yet.
 *
 * @param name its everyday name, where it has one besides the title
 * @param decidedLine what has been decided about a survey that is still planned
 * @param timingRule when such a survey is to be held
 * @param models earlier surveys to learn from
 */
public record SurveyPart(@Nullable String title, @Nullable String name, @Nullable SurveyStatus status,
        @Nullable RespondentUnit respondentUnit, @Nullable FuzzyDate opens, @Nullable FuzzyDate closes,
        @Nullable String decidedLine, @Nullable String timingRule, List<String> discussedWith, List<String> models,
        List<Section> sections, @Nullable String note, Map<String, Tree> derived, Extra extra) {

    public SurveyPart {
        discussedWith = List.copyOf(discussedWith);
        models = List.copyOf(models);
        sections = List.copyOf(sections);
        derived = Ordered.copyOf(derived);
    }

    /** All questions in the order of the sections. */
    public List<QuestionPart> questions() {
        return sections.stream().flatMap(section -> section.questions().stream()).toList();
    }

    public enum SurveyStatus {

        PLANNED, DRAFT, TESTED, OPEN, CLOSED, ANALYSED, PUBLISHED

    }

    /** Who gives one answer. */
    public enum RespondentUnit {

        ORGANISATION, PERSON, NGO

    }

    /** Questions under one heading (osio). */
    public record Section(String id, String title, @Nullable String note, List<QuestionPart> questions, Extra extra) {

        public Section {
            questions = List.copyOf(questions);
        }

    }

}
