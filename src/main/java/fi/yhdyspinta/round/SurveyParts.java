package fi.yhdyspinta.round;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.format.AnswerKind;
import fi.yhdyspinta.round.format.QuestionPart;
import fi.yhdyspinta.round.format.RoundDocument;
import fi.yhdyspinta.round.format.SurveyPart;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.RespondentUnit;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyDraft.SectionDraft;
import org.jspecify.annotations.Nullable;

/** The questionnaire of a round file, as the survey module keeps it (ennakkokysely). */
final class SurveyParts {

    private final RoundDocument document;

    private final LocalText evidenceLadder;

    private final List<FocusArea> areas;

    private final List<Goal> goals;

    /**
     * @param evidenceLadder how to answer by the ladder of evidence (näytön portaat), in
     * all languages
     */
    SurveyParts(RoundDocument document, LocalText evidenceLadder, List<FocusArea> areas, List<Goal> goals) {
        this.document = document;
        this.evidenceLadder = evidenceLadder;
        this.areas = areas;
        this.goals = goals;
    }

    /** The questionnaire; none when the survey has no questions yet. */
    Optional<SurveyDraft> draft(boolean example) {
        var said = this.document.survey();
        if (said == null || said.questions().isEmpty()) {
            return Optional.empty();
        }
        var unit = said.respondentUnit() == null ? RespondentUnit.ORGANISATION
                : RespondentUnit.valueOf(said.respondentUnit().name());
        return Optional.of(new SurveyDraft(text(titleOf(said)), unit, null, null, example,
                said.sections().stream().map(this::section).toList(), Map.of()));
    }

    private String titleOf(SurveyPart said) {
        return Stream.of(said.title(), said.name())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(this.document.round().name());
    }

    private SectionDraft section(SurveyPart.Section said) {
        return new SectionDraft(said.id(), text(said.title()), said.questions().stream().map(this::question).toList(),
                Map.of());
    }

    QuestionDraft question(QuestionPart said) {
        var quoted = said.quotedGoal() == null ? null : text(said.quotedGoal());
        return new QuestionDraft(said.id(), text(said.text()), quoted, false, null, kind(said.answer()),
                assumesPoints(said.answer()) ? Map.of(QuestionKind.Scale.ASSUMED, true) : Map.of());
    }

    private static boolean assumesPoints(AnswerKind answer) {
        return answer instanceof AnswerKind.ScaleAnswer asked && asked.scale().points() == null;
    }

    private QuestionKind kind(AnswerKind answer) {
        return switch (answer) {
            case AnswerKind.ScaleAnswer asked -> scale(asked.scale());
            case AnswerKind.OpenAnswer open -> new QuestionKind.OpenText();
            case AnswerKind.OpenAnswerPerItem asked -> perItem(asked);
            case AnswerKind.SingleChoice one ->
                new QuestionKind.SingleChoice(options(one.options(), one.optionsFrom(), one.extraOptions()));
            case AnswerKind.MultiChoice many ->
                new QuestionKind.MultiChoice(options(many.options(), many.optionsFrom(), many.extraOptions()));
        };
    }

    private QuestionKind.Scale scale(AnswerKind.Scale said) {
        var points = Objects.requireNonNullElse(said.points(), QuestionKind.Scale.USUAL_POINTS);
        return new QuestionKind.Scale(points, text(said.minLabel()), text(said.maxLabel()),
                said.noOpinionLabel() == null ? null : text(said.noOpinionLabel()));
    }

    private QuestionKind.OpenTextPerItem perItem(AnswerKind.OpenAnswerPerItem said) {
        var items = listed(said.itemsFrom())
            .map(one -> new QuestionKind.Item(one.key(), one.text(), one.id(), Map.of()));
        return new QuestionKind.OpenTextPerItem(items.toList(),
                said.optOut() == null ? null : text(said.optOut().label()),
                said.guidanceRule() == null ? null : this.evidenceLadder);
    }

    private List<QuestionKind.Option> options(List<AnswerKind.Option> own, AnswerKind.@Nullable Source from,
            List<AnswerKind.Option> extra) {
        var goals = from == AnswerKind.Source.GOALS;
        var listed = from == null ? Stream.<Listed>empty() : listed(from);
        var all = Stream.of(own.stream().map(this::option), listed.map(
                one -> new QuestionKind.Option(one.key(), one.text(), false, false, goals ? one.id() : null, Map.of())),
                extra.stream().map(this::option));
        return differing(all.flatMap(part -> part).toList());
    }

    private QuestionKind.Option option(AnswerKind.Option said) {
        return new QuestionKind.Option(said.id(), text(said.label()), said.exclusive() && !said.freeText(),
                said.freeText(), null, Map.of());
    }

    // A goal and an option of the question's own may bear the same mark in a file.
    private static List<QuestionKind.Option> differing(List<QuestionKind.Option> options) {
        var times = new HashMap<String, Integer>();
        return options.stream().map(option -> {
            var count = times.merge(option.key(), 1, Integer::sum);
            return count == 1 ? option : new QuestionKind.Option(option.key() + "-" + count, option.label(),
                    option.exclusive(), option.freeText(), option.goal(), option.details());
        }).toList();
    }

    private record Listed(String key, LocalText text, UUID id) {
    }

    private Stream<Listed> listed(AnswerKind.Source source) {
        return switch (source) {
            case GOALS -> this.goals.stream().map(goal -> new Listed(goal.key(), goal.text(), goal.id().value()));
            case FOCUS_AREAS -> this.areas.stream().map(area -> new Listed(area.key(), area.name(), area.id().value()));
        };
    }

    private LocalText text(String said) {
        return Parts.inLanguage(this.document.language(), said);
    }

}
