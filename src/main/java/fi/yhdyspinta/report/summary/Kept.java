package fi.yhdyspinta.report.summary;

import java.util.Map;

/** What was typed into a field and could not be taken yet (tallessa oleva teksti). */
public record Kept(String field, String text, String problem) {

    static final Kept NOTHING = new Kept("", "", "");

    /** What stands in that field. */
    public String in(String name) {
        return this.field.equals(name) ? this.text : "";
    }

    /**
     * The message key of what is to be put right in that field; empty when nothing is.
     */
    public String problemOf(String name) {
        return this.field.equals(name) ? this.problem : "";
    }

    /** The problem by the field it is about. */
    public Map<String, String> problems() {
        return this.field.isEmpty() ? Map.of() : Map.of(this.field, this.problem);
    }

}
