package fi.yhdyspinta.representation.selection;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The record of a selection as JSON, the form in which it is kept and published. */
final class SelectionRecords {

    private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SelectionRecords() {
    }

    static String write(SelectionRecord selection) {
        return JSON.writeValueAsString(selection);
    }

    static SelectionRecord read(String json) {
        return JSON.readValue(json, SelectionRecord.class);
    }

}
