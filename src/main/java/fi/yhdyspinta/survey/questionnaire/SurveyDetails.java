package fi.yhdyspinta.survey.questionnaire;

import java.util.Map;

import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what is kept along without being looked into. */
@Component
class SurveyDetails {

    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {
    };

    private final JsonMapper json;

    SurveyDetails(JsonMapper json) {
        this.json = json;
    }

    String write(Map<String, Object> details) {
        return this.json.writeValueAsString(details);
    }

    Map<String, Object> read(String text) {
        return text.equals("{}") ? Map.of() : this.json.readValue(text, MAP);
    }

}
