package fi.yhdyspinta.round.format;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Checks that a question can be answered: its options exist and can be told apart. */
final class QuestionChecks {

    private static final int FEWEST_POINTS = 2;

    private static final int MOST_POINTS = 11;

    private final RoundDocument round;

    private final ValueReader reader;

    private final PartChecks parts;

    QuestionChecks(RoundDocument round, ValueReader reader, PartChecks parts) {
        this.round = round;
        this.reader = reader;
        this.parts = parts;
    }

    void check(QuestionPart question) {
        switch (question.answer()) {
            case AnswerKind.ScaleAnswer asked when asked.scale() != null -> points(asked.scale());
            case AnswerKind.OpenAnswerPerItem perItem -> source(question, "items_from", perItem.itemsFrom());
            case AnswerKind.SingleChoice choice ->
                options(question, choice.options(), choice.optionsFrom(), choice.extraOptions());
            case AnswerKind.MultiChoice choice ->
                options(question, choice.options(), choice.optionsFrom(), choice.extraOptions());
            case null, default -> {
            }
        }
    }

    private void points(AnswerKind.Scale scale) {
        var points = scale.points();
        if (points == null) {
            reader.note(parts.placeOf(scale, "points"), "points_assumed", Note.Kind.ASSUMED);
        }
        else if (points < FEWEST_POINTS || points > MOST_POINTS) {
            reader.problems().add(parts.placeOf(scale, "points"), "points_range", FEWEST_POINTS, MOST_POINTS);
        }
    }

    private void options(QuestionPart question, List<AnswerKind.Option> own, AnswerKind.@Nullable Source source,
            List<AnswerKind.Option> extra) {
        source(question, "options_from", source);
        var all = new ArrayList<>(own);
        all.addAll(extra);
        if (all.isEmpty() && source == null) {
            reader.problems().add(parts.placeOf(question, "type"), "no_options");
        }
        parts.unique(all, "id", AnswerKind.Option::id);
    }

    private void source(QuestionPart question, String field, AnswerKind.@Nullable Source source) {
        var isEmpty = switch (source) {
            case GOALS -> round.goals().isEmpty();
            case FOCUS_AREAS -> round.focusAreas().isEmpty();
            case null -> false;
        };
        if (isEmpty && source != null) {
            reader.problems().add(parts.placeOf(question, field), "dangling", Words.of(source));
        }
    }

}
