package fi.yhdyspinta.survey.answering;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** The answer to a question, to be read (vastaus luettavana). */
public record ReadAnswer(Question question, List<Line> lines) {

    /**
     * A part of the answer.
     *
     * @param about the item or option it is about
     * @param chosen labels of what was chosen
     * @param words own words, or the point of a scale
     * @param id null for a draft
     */
    public record Line(@Nullable LocalText about, List<LocalText> chosen, String words, @Nullable AnswerId id) {

        /** Whether the line can be quoted and followed further. */
        public boolean isOwnWords() {
            return this.chosen.isEmpty() && !this.words.isEmpty();
        }

    }

    static ReadAnswer of(Question question, Map<Field.Key, String> values, Map<Field.Key, AnswerId> ids) {
        var lines = Field.list(question).stream().flatMap(field -> line(field, values, ids).stream()).toList();
        return new ReadAnswer(question, lines);
    }

    private static Optional<Line> line(Field field, Map<Field.Key, String> values, Map<Field.Key, AnswerId> ids) {
        var value = values.getOrDefault(field.key(), "");
        if (value.isBlank()) {
            return Optional.empty();
        }
        var chosen = chosen(field, value);
        return Optional.of(new Line(field.label(), chosen, chosen.isEmpty() ? value : "", ids.get(field.key())));
    }

    private static List<LocalText> chosen(Field field, String value) {
        if (!field.part().isEmpty()) {
            return List.of();
        }
        var question = field.question();
        return switch (question.kind()) {
            case QuestionKind.OpenText text -> List.of();
            case QuestionKind.Scale scale -> scale.noOpinionLabel() != null && value.equals(QuestionKind.NO_OPINION)
                    ? List.of(scale.noOpinionLabel()) : List.of();
            case QuestionKind.OpenTextPerItem perItem ->
                perItem.optOut() == null ? List.of() : List.of(perItem.optOut());
            case QuestionKind.SingleChoice choice -> labels(question, value);
            case QuestionKind.MultiChoice choice -> labels(question, value);
        };
    }

    private static List<LocalText> labels(Question question, String value) {
        return Arrays.stream(value.split("\n", -1)).map(question::partLabel).filter(Objects::nonNull).toList();
    }

}
