package fi.yhdyspinta.round;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.format.AnswerKind;
import fi.yhdyspinta.round.format.Extra;
import fi.yhdyspinta.round.format.QuestionPart;
import fi.yhdyspinta.round.format.SurveyPart;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyDraft.SectionDraft;
import org.jspecify.annotations.Nullable;

/**
 * Lays today's wording of a questionnaire over what the file said. What was only filled
 * in for use, such as the points of a scale nobody had counted, is not written back.
 */
final class SurveyOverlay {

    private final Language language;

    SurveyOverlay(Language language) {
        this.language = language;
    }

    SurveyPart survey(SurveyPart said, SurveyDraft held) {
        var title = text(held.title());
        var isNamed = said.title() == null && title.equals(said.name());
        Map<String, SurveyPart.Section> known = said.sections()
            .stream()
            .collect(Collectors.toMap(SurveyPart.Section::id, Function.identity()));
        return new SurveyPart(isNamed || said.title() == null && said.name() == null ? said.title() : title,
                said.name(), said.status(), said.respondentUnit(), said.opens(), said.closes(), said.decidedLine(),
                said.timingRule(), said.discussedWith(), said.models(),
                held.sections().stream().map(section -> section(known.get(section.key()), section)).toList(),
                said.note(), said.derived(), said.extra());
    }

    private SurveyPart.Section section(SurveyPart.@Nullable Section said, SectionDraft held) {
        Map<String, QuestionPart> known = said == null ? Map.of()
                : said.questions().stream().collect(Collectors.toMap(QuestionPart::id, Function.identity()));
        var questions = held.questions().stream().map(each -> question(known.get(each.key()), each)).toList();
        return new SurveyPart.Section(held.key(), text(held.title()), said == null ? null : said.note(), questions,
                said == null ? Extra.NONE : said.extra());
    }

    private QuestionPart question(@Nullable QuestionPart said, QuestionDraft held) {
        var quoted = held.quotedGoal() == null ? null : text(held.quotedGoal());
        if (said == null) {
            return new QuestionPart(held.key(), null, text(held.text()), quoted, new AnswerKind.OpenAnswer(), null,
                    null, Map.of(), Extra.NONE);
        }
        return new QuestionPart(said.id(), said.no(), text(held.text()), quoted, answer(said.answer(), held.kind()),
                said.reporting(), said.note(), said.derived(), said.extra());
    }

    private AnswerKind answer(AnswerKind said, QuestionKind held) {
        if (said instanceof AnswerKind.ScaleAnswer before && held instanceof QuestionKind.Scale now) {
            return new AnswerKind.ScaleAnswer(scale(before.scale(), now));
        }
        if (said instanceof AnswerKind.SingleChoice before && held instanceof QuestionKind.SingleChoice now) {
            return new AnswerKind.SingleChoice(options(before.options(), now.options()), before.optionsFrom(),
                    options(before.extraOptions(), now.options()));
        }
        if (said instanceof AnswerKind.MultiChoice before && held instanceof QuestionKind.MultiChoice now) {
            return new AnswerKind.MultiChoice(options(before.options(), now.options()), before.optionsFrom(),
                    options(before.extraOptions(), now.options()));
        }
        return said;
    }

    private AnswerKind.Scale scale(AnswerKind.Scale said, QuestionKind.Scale held) {
        var isFilledIn = said.points() == null && held.points() == QuestionKind.Scale.USUAL_POINTS;
        return new AnswerKind.Scale(text(held.minLabel()), text(held.maxLabel()),
                held.noOpinionLabel() == null ? null : text(held.noOpinionLabel()),
                isFilledIn || said.points() != null ? said.points() : Integer.valueOf(held.points()), said.extra());
    }

    private List<AnswerKind.Option> options(List<AnswerKind.Option> said, List<QuestionKind.Option> held) {
        var labels = held.stream().collect(Collectors.toMap(QuestionKind.Option::key, QuestionKind.Option::label));
        return said.stream()
            .map(option -> new AnswerKind.Option(option.id(),
                    labels.containsKey(option.id()) ? text(labels.get(option.id())) : option.label(),
                    option.exclusive(), option.exclusiveInferred(), option.freeText(), option.extra()))
            .toList();
    }

    private String text(LocalText text) {
        return text.in(this.language);
    }

}
