package fi.yhdyspinta.organisation;

import java.time.LocalDate;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of Finland (kunta), there still or ended.
 *
 * @param code three digits of Statistics Finland
 * @param countyCode two digits of its wellbeing services county, 90 for Helsinki and 91
 * for Åland; null when it ended before the counties began
 * @param county the tenant it belongs to, null in Åland
 * @param endedOn the first day on which it is no more (kuntaliitos)
 * @param successor the code of the municipality that it was joined to
 * @param population at the end of 2024
 */
public record Municipality(String code, LocalText name, @Nullable String countyCode, @Nullable CountyId county,
        @Nullable LocalDate endedOn, @Nullable String successor, @Nullable Integer population) {

    private static final String ALAND = "91";

    public boolean isThereOn(LocalDate day) {
        return this.endedOn == null || day.isBefore(this.endedOn);
    }

    /**
     * Åland has no wellbeing services county: the province itself is responsible
     * (1144/1991).
     */
    public boolean isInAland() {
        return ALAND.equals(this.countyCode);
    }

}
