package fi.yhdyspinta.round.format;

import java.util.List;

/** A file of round templates (kierrosmallit). */
public record TemplateDocument(String schema, List<RoundTemplate> templates, Extra extra) {

    /** The version of the format this document speaks. */
    public static final String SCHEMA = "hyte-round-template/1";

    public TemplateDocument {
        templates = List.copyOf(templates);
    }

}
