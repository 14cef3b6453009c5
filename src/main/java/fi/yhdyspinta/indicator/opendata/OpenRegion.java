package fi.yhdyspinta.indicator.opendata;

import java.time.LocalDate;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.organisation.Municipality;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "Region", description = "An area that values tell of.")
record OpenRegion(@Schema(requiredMode = RequiredMode.REQUIRED) Region.Kind kind,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "Its code, of its kind at Statistics Finland",
                example = "297") String code,
        @Schema(requiredMode = RequiredMode.REQUIRED) OpenText name, @Schema(types = {
                "string", "null" }, example = "13",
                description = "Of a municipality: the code of its wellbeing services county") @Nullable String county,
        @Schema(types = { "string", "null" }, format = "date",
                description = "Of a municipality that has been joined to another: the first day on which it is no more") @Nullable LocalDate endedOn,
        @Schema(types = { "string", "null" },
                description = "The code of the municipality that it was joined to") @Nullable String successor){

    static OpenRegion of(Region region, @Nullable Municipality municipality) {
        var name = OpenText.of(region.name());
        return municipality == null ? new OpenRegion(region.kind(), region.code(), name, null, null, null)
                : new OpenRegion(region.kind(), region.code(), name, municipality.countyCode(), municipality.endedOn(),
                        municipality.successor());
    }

}
