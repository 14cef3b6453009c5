package fi.yhdyspinta.indicator.opendata;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "Value",
        description = "What is told of one region, year and sex. What the source does not tell has no row.")
record OpenValue(@Schema(requiredMode = RequiredMode.REQUIRED) Region.Kind kind,
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "The code of the region, of its kind at Statistics Finland",
                example = "297") String region,
        @Schema(requiredMode = RequiredMode.REQUIRED) OpenText name,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2022") int year,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "Of whom the value tells") Sex sex,
        @Schema(requiredMode = RequiredMode.REQUIRED, types = {
                "number", "null" }, format = "double", example = "124021",
                description = "The value; zero is a value. Null when the source keeps it back") @Nullable Double value,
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "Whether the source has the value but keeps it back because it would tell of few people") boolean suppressed){

}
