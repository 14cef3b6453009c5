package fi.yhdyspinta.organisation.body;

import java.util.Map;

import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The search among the bodies as it stands in the address. */
public record BodyListForm(@Nullable String q, @Nullable String kind, @Nullable String level,
        @Nullable String municipality, @Nullable String page) {

    BodyFilter toFilter() {
        return new BodyFilter(search(), Typed.choice(BodyKind.class, text(this.kind)).orElse(null),
                Typed.choice(BodyLevel.class, text(this.level)).orElse(null), Typed.orNull(this.municipality),
                this.page != null && this.page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(this.page) : 1);
    }

    /** What was searched for, as it was typed. */
    public String search() {
        return text(this.q);
    }

    public boolean isChosen(@Nullable String chosen, String other) {
        return other.equals(chosen);
    }

    public boolean isEmpty() {
        return search().isBlank() && text(this.kind).isBlank() && text(this.level).isBlank()
                && text(this.municipality).isBlank();
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        var address = UriComponentsBuilder.newInstance();
        add(address, "q", this.q);
        add(address, "kind", this.kind);
        add(address, "level", this.level);
        add(address, "municipality", this.municipality);
        return address.queryParam("page", other).encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
