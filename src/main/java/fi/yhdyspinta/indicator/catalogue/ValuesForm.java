package fi.yhdyspinta.indicator.catalogue;

import java.util.Objects;

import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** Of which municipalities and of whom values are asked, as it stands in the address. */
public record ValuesForm(@Nullable String country, @Nullable String sex) {

    IndicatorPage.Area area() {
        return "true".equals(this.country) ? IndicatorPage.Area.COUNTRY : IndicatorPage.Area.COUNTY;
    }

    /** Both together when nothing else is asked. */
    Sex ofWhom() {
        return Typed.choice(Sex.class, Objects.requireNonNullElse(this.sex, "")).orElse(Sex.TOTAL);
    }

}
