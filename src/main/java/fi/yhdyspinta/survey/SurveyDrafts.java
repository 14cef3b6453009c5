package fi.yhdyspinta.survey;

import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyDraft.SectionDraft;
import fi.yhdyspinta.survey.questionnaire.Question;
import fi.yhdyspinta.survey.questionnaire.Section;
import fi.yhdyspinta.survey.questionnaire.Survey;

/** Turns a survey back into the draft it was made of. */
final class SurveyDrafts {

    private SurveyDrafts() {
    }

    static SurveyDraft of(Survey survey) {
        return new SurveyDraft(survey.title(), survey.respondentUnit(), survey.opensAt(), survey.closesAt(),
                survey.example(), survey.sections().stream().map(SurveyDrafts::of).toList(), survey.details());
    }

    private static SectionDraft of(Section section) {
        return new SectionDraft(section.key(), section.title(),
                section.questions().stream().map(SurveyDrafts::of).toList(), section.details());
    }

    private static QuestionDraft of(Question question) {
        return new QuestionDraft(question.key(), question.text(), question.quotedGoal(), question.required(),
                question.note(), question.kind(), question.details());
    }

}
