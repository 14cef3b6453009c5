package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.QuestionKind.MultiChoice;
import fi.yhdyspinta.survey.QuestionKind.OpenText;
import fi.yhdyspinta.survey.QuestionKind.OpenTextPerItem;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.QuestionKind.Scale;
import fi.yhdyspinta.survey.QuestionKind.SingleChoice;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.results.QuestionResult.Figure;
import fi.yhdyspinta.survey.results.QuestionResult.GroupRow;
import fi.yhdyspinta.survey.results.QuestionResult.Words;
import fi.yhdyspinta.survey.results.QuestionResult.Written;
import fi.yhdyspinta.survey.results.ShownTally.Shown;
import org.jspecify.annotations.Nullable;

/**
 * Draws figures and their sentences from what may be told.
 *
 * @param told answers what may be told of a field to the one who reads
 */
record Figures(Function<Field, ShownTally> told) {

    QuestionResult of(Question question) {
        return switch (question.kind()) {
            case Scale scale -> figure(question, lines(scale));
            case SingleChoice choice -> figure(question, lines(choice.options()));
            case MultiChoice choice -> figure(question, lines(choice.options()));
            case OpenText open -> words(question, Stream.of(written(question, "", null)));
            case OpenTextPerItem perItem ->
                words(question, perItem.items().stream().map(item -> written(question, item.key(), item.label())));
        };
    }

    /** The fields of a question that are answered in own words. */
    static List<Written> listOpenFields(Question question) {
        return switch (question.kind()) {
            case Scale scale -> List.of();
            case OpenText open -> List.of(written(question, "", null));
            case SingleChoice choice -> listFreeTexts(question, choice.options());
            case MultiChoice choice -> listFreeTexts(question, choice.options());
            case OpenTextPerItem perItem ->
                perItem.items().stream().map(item -> written(question, item.key(), item.label())).toList();
        };
    }

    private static List<Written> listFreeTexts(Question question, List<Option> options) {
        return options.stream()
            .filter(Option::freeText)
            .map(option -> written(question, option.key(), option.label()))
            .toList();
    }

    private static Written written(Question question, String part, @Nullable LocalText label) {
        return new Written(new Field(question.id(), part), label, 0);
    }

    private QuestionResult words(Question question, Stream<Written> fields) {
        var written = fields.flatMap(field -> counted(field).stream()).toList();
        var passed = this.told.apply(Field.of(question.id())) instanceof Shown shown
                ? shown.total().of(QuestionKind.OPTED_OUT) : 0;
        return written.isEmpty() ? new QuestionResult.TooFew(question) : new Words(question, written, passed);
    }

    private java.util.Optional<Written> counted(Written field) {
        return this.told.apply(field.field()) instanceof Shown shown
                ? java.util.Optional.of(new Written(field.field(), field.label(), shown.total().answered()))
                : java.util.Optional.empty();
    }

    private QuestionResult figure(Question question, List<Line> lines) {
        return switch (this.told.apply(Field.of(question.id()))) {
            case ShownTally.TooFew few -> new QuestionResult.TooFew(question);
            case Shown shown -> figure(question, lines, shown);
        };
    }

    private static Figure figure(Question question, List<Line> lines, Shown shown) {
        var counted = lines.stream().map(line -> line.at(shown.total())).toList();
        var answered = shown.total().answered();
        return switch (question.kind()) {
            case Scale scale -> {
                var summary = ScaleSummary.of(scale.points(), shown.total());
                yield new Figure(question, Sentence.ofScale(summary), answered, counted, summary,
                        rows(shown, counted, counts -> ScaleSummary.of(scale.points(), counts).mean()));
            }
            case MultiChoice choice -> {
                var ranked = ranked(counted);
                yield new Figure(question, Sentence.ofManyChoices(answered, ranked), answered, ranked, null,
                        rows(shown, ranked, counts -> OptionalDouble.empty()));
            }
            default -> new Figure(question, Sentence.ofOneChoice(answered, counted), answered, counted, null,
                    rows(shown, counted, counts -> OptionalDouble.empty()));
        };
    }

    private static List<GroupRow> rows(Shown shown, List<Line> lines, Function<Counts, OptionalDouble> mean) {
        return shown.groups()
            .stream()
            .map(row -> new GroupRow(row.group(), row.counts().answered(),
                    lines.stream().map(line -> row.counts().of(line.choice())).toList(), mean.apply(row.counts())))
            .toList();
    }

    private static List<Line> ranked(List<Line> lines) {
        var inOrder = lines.stream()
            .filter(line -> !line.aside())
            .sorted(Comparator.comparingInt(Line::count).reversed())
            .toList();
        var ranked = new ArrayList<Line>();
        for (var line : inOrder) {
            var place = 1 + (int) inOrder.stream().filter(other -> other.count() > line.count()).count();
            ranked.add(line.ranked(place));
        }
        lines.stream().filter(Line::aside).forEach(ranked::add);
        return ranked;
    }

    static List<Line> lines(Scale scale) {
        var lines = new ArrayList<>(IntStream.rangeClosed(1, scale.points()).mapToObj(value -> {
            var label = value == 1 ? scale.minLabel() : value == scale.points() ? scale.maxLabel() : null;
            return Line.of(Integer.toString(value), Integer.toString(value), label, false);
        }).toList());
        if (scale.noOpinionLabel() != null) {
            lines.add(Line.of(QuestionKind.NO_OPINION, "", scale.noOpinionLabel(), true));
        }
        return lines;
    }

    static List<Line> lines(List<Option> options) {
        return options.stream().map(option -> Line.of(option.key(), "", option.label(), option.exclusive())).toList();
    }

}
