package fi.yhdyspinta.organisation.register;

import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The search of the register as it stands in the address. */
public record RegisterForm(@Nullable String q, @Nullable String type, @Nullable String municipality,
        @Nullable String theme, @Nullable String group, @Nullable String state, @Nullable String page) {

    public RegisterFilter toFilter() {
        return new RegisterFilter(search(), Typed.choice(PartyType.class, text(this.type)).orElse(null),
                Typed.orNull(this.municipality), Typed.orNull(this.theme),
                Typed.choice(PopulationGroup.class, text(this.group)).orElse(null),
                Typed.choice(OrganisationState.class, text(this.state)).orElse(null), number());
    }

    /** What was searched for, as it was typed. */
    public String search() {
        return text(this.q);
    }

    public String themeSearch() {
        return text(this.theme);
    }

    public boolean isChosenType(PartyType other) {
        return other.name().equals(this.type);
    }

    public boolean isChosenMunicipality(String code) {
        return code.equals(this.municipality);
    }

    public boolean isChosenGroup(PopulationGroup other) {
        return other.name().equals(this.group);
    }

    public boolean isChosenState(OrganisationState other) {
        return other.name().equals(this.state);
    }

    public boolean isEmpty() {
        return asked().isEmpty();
    }

    /** What was asked, by the names of the fields; without the page. */
    public Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "q", this.q);
        put(asked, "type", this.type);
        put(asked, "municipality", this.municipality);
        put(asked, "theme", this.theme);
        put(asked, "group", this.group);
        put(asked, "state", this.state);
        return asked;
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        return address().queryParam("page", other).encode().build().toUriString();
    }

    /** The same search behind another address, or an empty text when nothing is asked. */
    public String query() {
        return isEmpty() ? "" : address().encode().build().toUriString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.newInstance();
        asked().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.uriVariables(Map.copyOf(asked()));
    }

    private int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            asked.put(name, value);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
