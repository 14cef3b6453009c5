package fi.yhdyspinta.representation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A form on a page of several that was sent and not taken: what was typed and what is
 * wrong with it (yritys).
 *
 * @param form which of the forms, empty for none
 * @param problems message keys by field
 */
public record Attempt(String form, Map<String, String> values, Map<String, String> problems) {

    public static final Attempt NONE = new Attempt("", Map.of(), Map.of());

    private static final int LONGEST = 4_000;

    public static Attempt of(String form) {
        return new Attempt(form, Map.of(), Map.of());
    }

    /** With a field as it was typed. */
    public Attempt typed(String field, String value) {
        var all = new LinkedHashMap<>(this.values);
        all.put(field, value);
        return new Attempt(this.form, all,
                value.length() > LONGEST ? with(field, "representation.tooLong") : this.problems);
    }

    /** With a text that must not be empty. */
    public Attempt needed(String field, String value) {
        var typed = typed(field, value);
        return value.isBlank() ? typed.wrong(field, "representation.missing") : typed;
    }

    public Attempt wrong(String field, String key) {
        return new Attempt(this.form, this.values, with(field, key));
    }

    public boolean isRefused() {
        return !this.problems.isEmpty();
    }

    /** What stands in the field of that form. */
    public String value(String ofForm, String field, String otherwise) {
        return this.form.equals(ofForm) ? this.values.getOrDefault(field, otherwise) : otherwise;
    }

    /** Message key of what is wrong with the field of that form, or an empty text. */
    public String problem(String ofForm, String field) {
        return this.form.equals(ofForm) ? this.problems.getOrDefault(field, "") : "";
    }

    private Map<String, String> with(String field, String key) {
        var all = new LinkedHashMap<>(this.problems);
        all.put(field, key);
        return all;
    }

}
