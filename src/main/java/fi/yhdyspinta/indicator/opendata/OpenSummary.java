package fi.yhdyspinta.indicator.opendata;

import java.time.Instant;

import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.catalogue.Found;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "IndicatorSummary", description = "An indicator in a list.")
record OpenSummary(
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "By what the indicator is known here: its source and the source's own code",
                example = "sotkanet-127") String key,
        @Schema(requiredMode = RequiredMode.REQUIRED) OpenText title, @Nullable OpenText unit,
        @Schema(requiredMode = RequiredMode.REQUIRED) Source source,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "Whether its values are kept here") boolean figures,
        @Schema(types = {
                "integer", "null" }, format = "int32", description = "The first year of its values",
                example = "2000") @Nullable Integer firstYear,
        @Schema(types = { "integer", "null" }, format = "int32", description = "The last year of its values",
                example = "2022") @Nullable Integer lastYear,
        @Schema(types = { "string", "null" }, format = "date-time",
                description = "When its values were last read from the source") @Nullable Instant readAt,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri",
                description = "Where more is told of it") String self){

    static OpenSummary of(Found.Hit hit, Addresses addresses) {
        var indicator = hit.indicator();
        return new OpenSummary(indicator.key().toString(), OpenText.of(indicator.title()),
                OpenText.orNull(indicator.unit()), indicator.key().source(), hit.hasFigures(), hit.firstYear(),
                hit.lastYear(), hit.readAt(), addresses.indicator(indicator.key()));
    }

}
