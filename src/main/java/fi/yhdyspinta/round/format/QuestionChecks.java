package fi.yhdyspinta.round.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Checks that a question can be answered: its options exist and can be told apart. */
final class QuestionChecks {

    private final RoundDocument round;

    private final ValueReader reader;

    QuestionChecks(RoundDocument round, ValueReader reader) {
        this.round = round;
        this.reader = reader;
    }

    void check(QuestionPart question) {
        switch (question.answer()) {
            case AnswerKind.OpenAnswerPerItem perItem -> source(question, "items_from", perItem.itemsFrom());
            case AnswerKind.SingleChoice choice ->
                options(question, choice.options(), choice.optionsFrom(), choice.extraOptions());
            case AnswerKind.MultiChoice choice ->
                options(question, choice.options(), choice.optionsFrom(), choice.extraOptions());
            case null, default -> {
            }
        }
    }

    private void options(QuestionPart question, List<AnswerKind.Option> own, AnswerKind.@Nullable Source source,
            List<AnswerKind.Option> extra) {
        source(question, "options_from", source);
        var all = new ArrayList<>(own);
        all.addAll(extra);
        if (all.isEmpty() && source == null) {
            reader.problems().add(placeOf(question, "type"), "no_options");
        }
        unique(all);
    }

    private void source(QuestionPart question, String field, AnswerKind.@Nullable Source source) {
        var isEmpty = switch (source) {
            case GOALS -> round.goals().isEmpty();
            case FOCUS_AREAS -> round.focusAreas().isEmpty();
            case null -> false;
        };
        if (isEmpty && source != null) {
            reader.problems().add(placeOf(question, field), "dangling", Words.of(source));
        }
    }

    private void unique(List<AnswerKind.Option> options) {
        var seen = new HashMap<String, Place>();
        for (var option : options) {
            var place = placeOf(option, "id");
            var earlier = option.id() == null ? null : seen.putIfAbsent(option.id(), place);
            if (earlier != null) {
                reader.problems().add(place, "double_id", Excerpt.of(option.id()), earlier.line());
            }
        }
    }

    private Place placeOf(Object part, String field) {
        var origin = reader.originOf(part);
        return origin == null ? Place.START : origin.placeOf(field);
    }

}
