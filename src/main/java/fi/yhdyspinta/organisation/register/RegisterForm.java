package fi.yhdyspinta.organisation.register;

import java.util.Map;

import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.web.Asked;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

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
        return inAddress().isEmpty();
    }

    /** What was asked, by the names of the fields; without the page. */
    public Map<String, String> asked() {
        return inAddress().fields();
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        return inAddress().page(other);
    }

    /** The same search behind another address, or an empty text when nothing is asked. */
    public String query() {
        return inAddress().query();
    }

    private Asked inAddress() {
        return Asked.NOTHING.with("q", this.q)
            .with("type", this.type)
            .with("municipality", this.municipality)
            .with("theme", this.theme)
            .with("group", this.group)
            .with("state", this.state);
    }

    private int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
