package fi.yhdyspinta.tray.service;

import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.web.Asked;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

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
        return asked().has(field, value);
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
        return asked().page(other);
    }

    /** The same behind another address, or an empty text when nothing is asked. */
    public String query() {
        return asked().query();
    }

    private Asked asked() {
        return Asked.NOTHING.with("goal", this.goal)
            .with("area", this.area)
            .with("municipality", this.municipality)
            .with("age", this.age)
            .with("local", this.local)
            .with("gaps", this.gaps);
    }

}
