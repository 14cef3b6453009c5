package fi.yhdyspinta.report.summary;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the content of a version as it was frozen. */
@Component
class FrozenContent {

    private final JsonMapper json;

    FrozenContent(JsonMapper json) {
        this.json = json;
    }

    String write(SummaryContent content) {
        return this.json.writeValueAsString(content);
    }

    SummaryContent read(String text) {
        return this.json.readValue(text, SummaryContent.class);
    }

}
