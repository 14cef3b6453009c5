package fi.yhdyspinta.indicator.catalogue;

import java.util.Objects;

import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.organisation.MunicipalityGroupId;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** Of which municipalities and of whom values are asked, as it stands in the address. */
public record ValuesForm(@Nullable String country, @Nullable String sex, @Nullable String group) {

    IndicatorPage.Area area() {
        return "true".equals(this.country) ? IndicatorPage.Area.COUNTRY : IndicatorPage.Area.COUNTY;
    }

    /** Whose municipalities; null for those of the area. */
    @Nullable MunicipalityGroupId ofGroup() {
        return this.group == null || this.group.isBlank() ? null : MunicipalityGroupId.of(this.group);
    }

    /** Both together when nothing else is asked. */
    Sex ofWhom() {
        return Typed.choice(Sex.class, Objects.requireNonNullElse(this.sex, "")).orElse(Sex.TOTAL);
    }

}
