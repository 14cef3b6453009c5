package fi.yhdyspinta.indicator.interpretation;

import java.util.Map;

/** What was typed into a field and could not be taken yet (tallessa oleva teksti). */
public record Typing(String field, String text, String problem) {

    static final Typing NOTHING = new Typing("", "", "");

    /** What stands in that field. */
    public String in(String name) {
        return this.field.equals(name) ? this.text : "";
    }

    /** The message key of the problem by the field it is about. */
    public Map<String, String> problems() {
        return this.field.isEmpty() ? Map.of() : Map.of(this.field, this.problem);
    }

}
