package fi.yhdyspinta.survey.questionnaire;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.platform.LocalText;

/** Questions under one heading (osio). */
public record Section(String key, LocalText title, List<Question> questions, Map<String, Object> details) {

    public Section {
        questions = List.copyOf(questions);
    }

}
