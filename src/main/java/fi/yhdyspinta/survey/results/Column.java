package fi.yhdyspinta.survey.results;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.document.Spreadsheet.Cell;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.QuestionKind.MultiChoice;
import fi.yhdyspinta.survey.QuestionKind.OpenText;
import fi.yhdyspinta.survey.QuestionKind.OpenTextPerItem;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.QuestionKind.Scale;
import fi.yhdyspinta.survey.QuestionKind.SingleChoice;
import fi.yhdyspinta.survey.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/**
 * One column of the sheet of answers (sarake).
 *
 * @param code the question's key in the round file, with the place of the option or item
 * @param item what of the question the column holds, null when all
 * @param choice the option whose choosing the column tells as 1 or 0, null for others
 */
record Column(String code, Question question, @Nullable LocalText item, Holds holds, Field field,
        @Nullable String choice) {

    /** What stands in a column. */
    enum Holds {

        POINT("survey.results.kind.scale"), OPTION("survey.results.kind.one"), CHOSEN("survey.results.kind.many"),
        WORDS("survey.results.kind.words");

        private final String key;

        Holds(String key) {
            this.key = key;
        }

        /** The message key of its name. */
        String key() {
            return this.key;
        }

    }

    static List<Column> listOf(Question question) {
        return switch (question.kind()) {
            case Scale scale -> List.of(whole(question, Holds.POINT));
            case OpenText open -> List.of(whole(question, Holds.WORDS));
            case SingleChoice one ->
                Stream.concat(Stream.of(whole(question, Holds.OPTION)), freeTexts(question, one.options())).toList();
            case MultiChoice many ->
                Stream.concat(choices(question, many.options()), freeTexts(question, many.options())).toList();
            case OpenTextPerItem perItem -> Stream.concat(items(question, perItem), passed(question, perItem)).toList();
        };
    }

    String heading(Tongue tongue) {
        return this.code + " " + tongue.text(this.item == null ? this.question.text() : this.item);
    }

    Cell cell(Map<Field, String> answers, Tongue tongue) {
        var value = answers.get(this.field);
        if (value == null) {
            return Cell.EMPTY;
        }
        return switch (this.holds) {
            case POINT ->
                value.equals(QuestionKind.NO_OPINION) ? Cell.of(label(value, tongue)) : Cell.of(Long.parseLong(value));
            case OPTION -> Cell.of(label(value, tongue));
            case CHOSEN -> Cell.of(value.lines().anyMatch(each -> each.equals(this.choice)) ? 1 : 0);
            case WORDS -> Cell.of(value);
        };
    }

    /** The values that the column may hold, with what they mean. */
    List<Line> listValues() {
        return switch (this.question.kind()) {
            case Scale scale -> Figures.lines(scale);
            case SingleChoice one when this.holds == Holds.OPTION -> Figures.lines(one.options());
            default -> List.of();
        };
    }

    private String label(String value, Tongue tongue) {
        return listValues().stream()
            .filter(line -> line.choice().equals(value))
            .findFirst()
            .map(line -> tongue.text(line.text()))
            .orElse(value);
    }

    private static Column whole(Question question, Holds holds) {
        return new Column(question.key(), question, null, holds, Field.of(question.id()), null);
    }

    private static Stream<Column> choices(Question question, List<Option> options) {
        return options.stream()
            .map(option -> new Column(question.key() + "." + (options.indexOf(option) + 1), question, option.label(),
                    Holds.CHOSEN, Field.of(question.id()), option.key()));
    }

    private static Stream<Column> freeTexts(Question question, List<Option> options) {
        return options.stream()
            .filter(Option::freeText)
            .map(option -> new Column(question.key() + "." + (options.indexOf(option) + 1) + "t", question,
                    option.label(), Holds.WORDS, new Field(question.id(), option.key()), null));
    }

    private static Stream<Column> items(Question question, OpenTextPerItem perItem) {
        var items = perItem.items();
        return items.stream()
            .map(item -> new Column(question.key() + "." + (items.indexOf(item) + 1), question, item.label(),
                    Holds.WORDS, new Field(question.id(), item.key()), null));
    }

    private static Stream<Column> passed(Question question, OpenTextPerItem perItem) {
        return Stream.ofNullable(perItem.optOut())
            .map(label -> new Column(question.key() + "." + (perItem.items().size() + 1), question, label, Holds.CHOSEN,
                    Field.of(question.id()), QuestionKind.OPTED_OUT));
    }

}
