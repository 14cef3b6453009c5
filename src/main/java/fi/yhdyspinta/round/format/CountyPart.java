package fi.yhdyspinta.round.format;

import org.jspecify.annotations.Nullable;

/** The county that convenes the round (hyvinvointialue). */
public record CountyPart(String nameFi, @Nullable String nameSv, @Nullable String nameEn,
        @Nullable Integer municipalitiesCount, @Nullable String note, Extra extra) {
}
