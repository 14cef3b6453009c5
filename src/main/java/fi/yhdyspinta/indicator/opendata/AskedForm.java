package fi.yhdyspinta.indicator.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.web.Typed;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which values are asked for, as it stands in the address. */
record AskedForm(
        @Parameter(description = "Of which kind of regions; nothing means all",
                schema = @Schema(type = "string", allowableValues = {
                        "MUNICIPALITY", "SUBREGION", "PROVINCE", "COUNTY", "COUNTRY" })) @Nullable String kind,
        @Parameter(description = "Codes of regions of that kind, with commas between; nothing means all",
                schema = @Schema(type = "string"), example = "297") @Nullable String region,
        @Parameter(description = "Of whom; nothing means of all that there are",
                schema = @Schema(type = "string",
                        allowableValues = { "TOTAL", "FEMALE", "MALE" })) @Nullable String sex,
        @Parameter(description = "The first year", schema = @Schema(type = "integer", format = "int32"),
                example = "2015") @Nullable String from,
        @Parameter(description = "The last year", schema = @Schema(type = "integer", format = "int32"),
                example = "2022") @Nullable String to,
        @Parameter(
                description = "TODAY: by the municipalities that there are now, joined ones put together. "
                        + "TOLD: as the source tells it",
                schema = @Schema(type = "string", allowableValues = { "TODAY", "TOLD" },
                        defaultValue = "TODAY")) @Nullable String division){

    private static final String YEAR = "[0-9]{4}";

    /**
     * @throws WrongQuestion when something of it cannot be understood
     */
    ValuesAsked toAsked() {
        return ValuesAsked.of(choice("kind", Region.Kind.class, this.kind), regions(),
                choice("sex", Sex.class, this.sex), year("from", this.from), year("to", this.to),
                choice("division", Division.class, this.division));
    }

    private List<String> regions() {
        return this.region == null || this.region.isBlank() ? List.of()
                : Arrays.stream(this.region.split(",", -1)).map(String::strip).distinct().toList();
    }

    private static <E extends Enum<E>> @Nullable E choice(String name, Class<E> choices, @Nullable String given) {
        return given == null || given.isEmpty() ? null : Typed.choice(choices, given)
            .orElseThrow(() -> new WrongQuestion("The parameter " + name + " must be one of "
                    + Arrays.stream(choices.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))
                    + "."));
    }

    private static @Nullable Integer year(String name, @Nullable String given) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        if (!given.matches(YEAR)) {
            throw new WrongQuestion("The parameter " + name + " must be a year in four digits.");
        }
        return Integer.valueOf(given);
    }

}
