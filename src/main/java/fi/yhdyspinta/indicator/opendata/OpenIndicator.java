package fi.yhdyspinta.indicator.opendata;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "Indicator", description = "All that is told of an indicator.")
record OpenIndicator(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "By what the indicator is known here",
                example = "sotkanet-127") String key,
        @Schema(requiredMode = RequiredMode.REQUIRED) OpenText title, @Nullable OpenText about,
        @Nullable OpenText limits, @Nullable OpenText unit, @Schema(types = {
                "string", "null" }, allowableValues = { "HIGH", "LOW" },
                description = "Whether a high or a low value is wished for; null when it is neither") Indicator.@Nullable Aim aim,
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "RATE: a share or a number per inhabitants. COUNT: a number of something. INDEX: anything else; "
                        + "values of two regions cannot be put together") Indicator.Measure measure,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "With how many decimals values are shown on pages",
                example = "1") int decimals,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "Where the values come from") Source source,
        @Schema(types = { "string", "null" }, format = "uri",
                description = "The pages of the source") @Nullable String sourceUrl,
        @Nullable OpenText producer, @Schema(requiredMode = RequiredMode.REQUIRED) OpenLicence licence,
        @Schema(types = { "string", "null" }, format = "date",
                description = "When the source last changed the indicator, if it tells") @Nullable LocalDate changedOn,
        @Schema(types = { "string", "null" }, format = "date-time",
                description = "When the values were last read from the source") @Nullable Instant readAt,
        @Schema(types = { "integer", "null" }, format = "int32", description = "The first year of the values",
                example = "2000") @Nullable Integer firstYear,
        @Schema(types = { "integer", "null" }, format = "int32", description = "The last year of the values",
                example = "2022") @Nullable Integer lastYear,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "Of whom there are values") List<Sex> sexes,
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "Of which kinds of regions there are values") List<Region.Kind> kinds,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri", description = "This answer") String self,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri", description = "The values as JSON") String values,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri",
                description = "The values as CSV: semicolons, decimal commas, UTF-8") String csv,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri",
                description = "The values for Excel") String xlsx){

    static OpenIndicator of(Indicator indicator, @Nullable Facts facts, List<Sex> sexes, List<Region.Kind> kinds,
            Addresses addresses) {
        var key = indicator.key();
        var source = key.source();
        return new OpenIndicator(key.toString(), OpenText.of(indicator.title()), OpenText.orNull(indicator.about()),
                OpenText.orNull(indicator.limits()), OpenText.orNull(indicator.unit()), indicator.aim(),
                indicator.measure(), indicator.decimals(), source, source.home().map(Object::toString).orElse(null),
                OpenText.orNull(indicator.producer()), OpenLicence.of(source), indicator.changedOn(),
                facts == null ? null : facts.readAt(), facts == null ? null : facts.firstYear(),
                facts == null ? null : facts.lastYear(), sexes, kinds, addresses.indicator(key),
                addresses.values(key, ""), addresses.values(key, ".csv"), addresses.values(key, ".xlsx"));
    }

}
