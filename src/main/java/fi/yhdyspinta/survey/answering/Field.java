package fi.yhdyspinta.survey.answering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.questionnaire.Survey;
import org.jspecify.annotations.Nullable;

/**
 * One thing to fill in: the answer to a question, the text on one of its items, or the
 * own words of an option (kenttä).
 *
 * @param name its name on the page: q3 for question 3, q3.2 for its second part
 * @param part empty, or the key of the item or option
 */
public record Field(String name, Question question, String part, Kind kind) {

    /** The longest text that a draft keeps, ten times what can be sent. */
    static final int MOST = 100_000;

    public enum Kind {

        TEXT, ONE, SEVERAL

    }

    /** Which field, without its question. */
    record Key(QuestionId question, String part) {
    }

    Key key() {
        return new Key(this.question.id(), this.part);
    }

    /** What the field is about, when that is not the question itself. */
    @Nullable LocalText label() {
        return this.part.isEmpty() ? null : this.question.partLabel(this.part);
    }

    /** All fields of a survey in the order of the page. */
    static List<Field> list(Survey survey) {
        return survey.questions().stream().flatMap(question -> list(question).stream()).toList();
    }

    static List<Field> list(Question question) {
        return switch (question.kind()) {
            case QuestionKind.OpenText text -> List.of(of(question, Kind.TEXT));
            case QuestionKind.Scale scale -> List.of(of(question, Kind.ONE));
            case QuestionKind.SingleChoice choice -> withFreeTexts(of(question, Kind.ONE), choice.options());
            case QuestionKind.MultiChoice choice -> withFreeTexts(of(question, Kind.SEVERAL), choice.options());
            case QuestionKind.OpenTextPerItem perItem -> withItems(of(question, Kind.ONE),
                    perItem.items().stream().map(QuestionKind.Item::key).toList(), perItem.optOut() != null);
        };
    }

    static Optional<Field> find(Survey survey, String name) {
        return list(survey).stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /**
     * The value as it is kept: line ends as one sign, choices known and in their order.
     */
    String clean(String value) {
        return switch (this.kind) {
            case TEXT -> text(value);
            case ONE -> options().contains(value) ? value : "";
            case SEVERAL -> {
                var chosen = Arrays.asList(value.split("\\R", -1));
                yield options().stream().filter(chosen::contains).collect(Collectors.joining("\n"));
            }
        };
    }

    private static String text(String value) {
        return value.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "");
    }

    private List<String> options() {
        return switch (this.question.kind()) {
            case QuestionKind.OpenText text -> List.of();
            case QuestionKind.OpenTextPerItem perItem -> List.of(QuestionKind.OPTED_OUT);
            case QuestionKind.SingleChoice choice -> choice.options().stream().map(Option::key).toList();
            case QuestionKind.MultiChoice choice -> choice.options().stream().map(Option::key).toList();
            case QuestionKind.Scale scale -> points(scale);
        };
    }

    private static List<String> points(QuestionKind.Scale scale) {
        var points = new ArrayList<>(IntStream.rangeClosed(1, scale.points()).mapToObj(Integer::toString).toList());
        if (scale.noOpinionLabel() != null) {
            points.add(QuestionKind.NO_OPINION);
        }
        return points;
    }

    private static Field of(Question question, Kind kind) {
        return new Field("q" + question.number(), question, "", kind);
    }

    private static List<Field> withFreeTexts(Field choice, List<Option> options) {
        var fields = new ArrayList<>(List.of(choice));
        for (var index = 0; index < options.size(); index++) {
            if (options.get(index).freeText()) {
                fields.add(part(choice, index, options.get(index).key()));
            }
        }
        return fields;
    }

    private static List<Field> withItems(Field optOut, List<String> items, boolean mayOptOut) {
        var fields = new ArrayList<Field>();
        for (var index = 0; index < items.size(); index++) {
            fields.add(part(optOut, index, items.get(index)));
        }
        if (mayOptOut) {
            fields.add(optOut);
        }
        return fields;
    }

    private static Field part(Field whole, int index, String key) {
        return new Field(whole.name + "." + (index + 1), whole.question, key, Kind.TEXT);
    }

}
