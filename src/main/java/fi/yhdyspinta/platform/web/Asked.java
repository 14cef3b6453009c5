package fi.yhdyspinta.platform.web;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is asked of a list, as it stands in the address (kysely osoitteessa): the fields
 * that have something in them, in their order.
 */
public record Asked(Map<String, String> fields) {

    public static final Asked NOTHING = new Asked(Map.of());

    public Asked {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The same with one more field, last; without it when there is nothing in it. */
    public Asked with(String name, @Nullable String value) {
        var all = new LinkedHashMap<>(this.fields);
        all.remove(name);
        if (value != null && !value.isBlank()) {
            all.put(name, value);
        }
        return new Asked(all);
    }

    public boolean isEmpty() {
        return this.fields.isEmpty();
    }

    public boolean has(String name, String value) {
        return value.equals(this.fields.get(name));
    }

    /** "?q=kylä&sort=NAME", or an empty text when nothing is asked. */
    public String query() {
        var address = UriComponentsBuilder.newInstance();
        this.fields.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.uriVariables(Map.copyOf(this.fields)).encode().build().toUriString();
    }

    /** Another page of the same, from 1 on. */
    public String page(int number) {
        return with("page", String.valueOf(number)).query();
    }

}
