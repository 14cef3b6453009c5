package fi.yhdyspinta.survey;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.survey.answering.OpenAnswerStore;
import fi.yhdyspinta.survey.answering.OpenAnswerStore.Submitted;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import fi.yhdyspinta.survey.questionnaire.Survey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What organisations have submitted in their own words (avoimet vastaukset). Drafts are
 * never seen here. Whoever asks has to know that its reader may read answers.
 */
@Component
public class OpenAnswers {

    private final Questionnaires surveys;

    private final OpenAnswerStore answers;

    OpenAnswers(Questionnaires surveys, OpenAnswerStore answers) {
        this.surveys = surveys;
        this.answers = answers;
    }

    /** The questions that can be answered in own words at least in part. */
    @Transactional(readOnly = true)
    public List<OpenQuestion> listQuestions(SurveyId survey) {
        return this.surveys.get(survey)
            .questions()
            .stream()
            .filter(Question::isOpen)
            .map(question -> new OpenQuestion(question.id(), question.number(), question.text()))
            .toList();
    }

    /** All own words of the newest submitted versions, by question. */
    @Transactional(readOnly = true)
    public List<OpenAnswer> list(SurveyId id) {
        var survey = this.surveys.get(id);
        return this.answers.list(id).stream().flatMap(submitted -> openAnswer(survey, submitted).stream()).toList();
    }

    @Transactional(readOnly = true)
    public List<OpenAnswer> list(SurveyId survey, QuestionId question) {
        return list(survey).stream().filter(answer -> answer.question().equals(question)).toList();
    }

    /**
     * The words as the newest version that has them says; they are found for ever, also
     * when a correction has taken them out.
     */
    @Transactional(readOnly = true)
    public Optional<OpenAnswer> find(AnswerId id) {
        return this.answers.find(id).flatMap(this::openAnswer);
    }

    /** The words in every submitted version that has them, the newest first. */
    @Transactional(readOnly = true)
    public List<OpenAnswer> listVersions(AnswerId id) {
        return this.answers.listVersions(id).stream().flatMap(submitted -> openAnswer(submitted).stream()).toList();
    }

    private Optional<OpenAnswer> openAnswer(Submitted submitted) {
        return openAnswer(this.surveys.get(submitted.survey()), submitted);
    }

    private static Optional<OpenAnswer> openAnswer(Survey survey, Submitted submitted) {
        var question = survey.get(submitted.question());
        var own = question.kind() instanceof QuestionKind.OpenText || !submitted.part().isEmpty();
        return own ? Optional.of(openAnswer(survey, question, submitted)) : Optional.empty();
    }

    private static OpenAnswer openAnswer(Survey survey, Question question, Submitted submitted) {
        return new OpenAnswer(submitted.id(), survey.id(), survey.title(), question.id(), question.number(),
                question.text(), question.partLabel(submitted.part()), submitted.organisation(), submitted.value(),
                submitted.submittedAt(), submitted.current());
    }

}
