package fi.yhdyspinta.indicator.opendata;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "Values", description = "Values of one indicator, by region, sex and year.")
record OpenValues(@Schema(requiredMode = RequiredMode.REQUIRED, example = "sotkanet-127") String indicator,
        @Schema(requiredMode = RequiredMode.REQUIRED) OpenText title, @Nullable OpenText unit,
        @Nullable OpenText producer, @Schema(requiredMode = RequiredMode.REQUIRED) OpenLicence licence,
        @Schema(types = {
                "string", "null" }, format = "date-time",
                description = "When the values were last read from the source") @Nullable Instant readAt,
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "How values of municipalities are told") Division division,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "How many rows there are") int count,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri", description = "The indicator") String about,
        @Schema(requiredMode = RequiredMode.REQUIRED) List<OpenValue> values){

    static OpenValues of(OpenData.Asked asked, Division division, Addresses addresses) {
        var indicator = asked.indicator();
        return new OpenValues(indicator.key().toString(), OpenText.of(indicator.title()),
                OpenText.orNull(indicator.unit()), OpenText.orNull(indicator.producer()),
                OpenLicence.of(indicator.key().source()), asked.facts() == null ? null : asked.facts().readAt(),
                division, asked.values().size(), addresses.indicator(indicator.key()), asked.values());
    }

}
