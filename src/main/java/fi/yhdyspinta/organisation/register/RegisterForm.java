package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The search of the register as it stands in the address. */
public record RegisterForm(@Nullable String q, @Nullable String type, @Nullable String municipality,
        @Nullable String page) {

    RegisterFilter toFilter() {
        return new RegisterFilter(search(), Typed.choice(PartyType.class, text(this.type)).orElse(null),
                Typed.orNull(this.municipality), number());
    }

    /** What was searched for, as it was typed. */
    public String search() {
        return text(this.q);
    }

    public boolean isChosenType(PartyType other) {
        return other.name().equals(this.type);
    }

    public boolean isChosenMunicipality(String code) {
        return code.equals(this.municipality);
    }

    public boolean isEmpty() {
        return search().isBlank() && text(this.type).isBlank() && text(this.municipality).isBlank();
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        var address = UriComponentsBuilder.newInstance();
        add(address, "q", this.q);
        add(address, "type", this.type);
        add(address, "municipality", this.municipality);
        return address.queryParam("page", other).encode().build().toUriString();
    }

    private int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, value));
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
