package fi.yhdyspinta.organisation.body;

import fi.yhdyspinta.platform.web.Asked;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

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
        return Asked.NOTHING.with("q", this.q)
            .with("kind", this.kind)
            .with("level", this.level)
            .with("municipality", this.municipality)
            .page(other);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
