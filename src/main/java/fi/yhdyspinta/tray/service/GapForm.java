package fi.yhdyspinta.tray.service;

import java.util.LinkedHashMap;
import java.util.Map;

import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What of the gap map is wanted, as it stands in the address. */
public record GapForm(@Nullable String goal, @Nullable String area, @Nullable String municipality, @Nullable String age,
        @Nullable String local, @Nullable String gaps, @Nullable String page) {

    GapFilter toFilter() {
        return new GapFilter(ServicesForm.id(this.goal).map(GoalId::new).orElse(null),
                ServicesForm.id(this.area).map(FocusAreaId::new).orElse(null),
                this.municipality != null && this.municipality.matches("[0-9]{3}") ? this.municipality : null,
                Typed.choice(AgeGroup.class, this.age == null ? "" : this.age).orElse(null), isLocal(), isGapsOnly(),
                number() - 1);
    }

    public boolean isChosen(String field, String value) {
        return value.equals(asked().get(field));
    }

    public boolean isLocal() {
        return "true".equals(this.local);
    }

    public boolean isGapsOnly() {
        return "true".equals(this.gaps);
    }

    /** Which page, from 1 on. */
    public int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(this.page) : 1;
    }

    /** The address of another page of the same. */
    public String address(int other) {
        return address().queryParam("page", other).encode().build().toUriString();
    }

    /** The same behind another address, or an empty text when nothing is asked. */
    public String query() {
        return asked().isEmpty() ? "" : address().encode().build().toUriString();
    }

    private UriComponentsBuilder address() {
        var address = UriComponentsBuilder.newInstance();
        asked().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.uriVariables(Map.copyOf(asked()));
    }

    private Map<String, String> asked() {
        var asked = new LinkedHashMap<String, String>();
        put(asked, "goal", this.goal);
        put(asked, "area", this.area);
        put(asked, "municipality", this.municipality);
        put(asked, "age", this.age);
        put(asked, "local", this.local);
        put(asked, "gaps", this.gaps);
        return asked;
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            asked.put(name, value);
        }
    }

}
