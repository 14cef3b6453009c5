package fi.yhdyspinta.survey.answering;

import java.util.Map;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.survey.AnswerEntry;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class EnteredAnswers implements AnswerEntry {

    private final Answering answering;

    EnteredAnswers(Answering answering) {
        this.answering = answering;
    }

    @Override
    @Transactional
    public boolean submit(Actor actor, SurveyId survey, Map<String, String> values) {
        var typed = Field.list(this.answering.survey(actor, survey, actor.organisation()))
            .stream()
            .filter(field -> values.containsKey(field.name()))
            .map(field -> Typed.of(field, values.getOrDefault(field.name(), ""), 0))
            .toList();
        return this.answering.submit(actor, survey, actor.organisation(), false,
                asked -> typed) instanceof Attempt.Submitted;
    }

}
