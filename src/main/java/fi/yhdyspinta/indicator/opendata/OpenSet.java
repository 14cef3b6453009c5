package fi.yhdyspinta.indicator.opendata;

import java.util.List;

import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "Set",
        description = "Indicators that are looked at together. Put together here; no source prescribes them. "
                + "A key lasts until the administrator arranges the sets of that purpose anew.")
record OpenSet(@Schema(requiredMode = RequiredMode.REQUIRED, example = "health") String key,
        @Schema(requiredMode = RequiredMode.REQUIRED) OpenText name,
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "CARD: a section of the municipality cards. PROCESS, RESULT: of the hyte coefficient. "
                        + "INEQUALITY: differences between groups. STRUCTURE: what is in place and done") IndicatorSet.Purpose purpose,
        @Schema(requiredMode = RequiredMode.REQUIRED,
                description = "Keys of the indicators, in their order") List<String> indicators) {

    static OpenSet of(IndicatorSet set) {
        return new OpenSet(set.key(), OpenText.of(set.name()), set.purpose(),
                set.keys().stream().map(Object::toString).toList());
    }

}
