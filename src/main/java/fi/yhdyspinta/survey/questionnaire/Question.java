package fi.yhdyspinta.survey.questionnaire;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.QuestionKind;
import org.jspecify.annotations.Nullable;

/**
 * A question as it is asked (kysymys).
 *
 * @param key its key in the round file
 * @param number its place in the whole survey, from 1
 */
public record Question(QuestionId id, String key, int number, LocalText text, @Nullable LocalText quotedGoal,
        @Nullable LocalText note, boolean required, QuestionKind kind, Map<String, Object> details) {

    /** Whether some of the answer is in own words. */
    public boolean isOpen() {
        return switch (this.kind) {
            case QuestionKind.OpenText open -> true;
            case QuestionKind.OpenTextPerItem perItem -> true;
            case QuestionKind.Scale scale -> false;
            case QuestionKind.SingleChoice choice -> anyFreeText(choice.options());
            case QuestionKind.MultiChoice choice -> anyFreeText(choice.options());
        };
    }

    /** What a part of the answer is about: an item, or an option with own words. */
    public @Nullable LocalText partLabel(String part) {
        return switch (this.kind) {
            case QuestionKind.OpenText open -> null;
            case QuestionKind.Scale scale -> null;
            case QuestionKind.SingleChoice choice -> labelOf(choice.options(), part);
            case QuestionKind.MultiChoice choice -> labelOf(choice.options(), part);
            case QuestionKind.OpenTextPerItem perItem -> perItem.items()
                .stream()
                .filter(item -> item.key().equals(part))
                .map(QuestionKind.Item::label)
                .findFirst()
                .orElse(null);
        };
    }

    /** Whether the source did not tell how many points the scale has. */
    public boolean assumesPoints() {
        return this.kind instanceof QuestionKind.Scale
                && Boolean.TRUE.equals(this.details.get(QuestionKind.Scale.ASSUMED));
    }

    private static @Nullable LocalText labelOf(List<QuestionKind.Option> options, String key) {
        return options.stream()
            .filter(option -> option.key().equals(key))
            .map(QuestionKind.Option::label)
            .findFirst()
            .orElse(null);
    }

    private static boolean anyFreeText(List<QuestionKind.Option> options) {
        return options.stream().anyMatch(QuestionKind.Option::freeText);
    }

}
