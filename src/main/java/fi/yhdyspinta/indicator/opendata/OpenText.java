package fi.yhdyspinta.indicator.opendata;

import fi.yhdyspinta.platform.LocalText;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Text", description = "A text in the languages in which the source gives it; null in the others.")
record OpenText(@Schema(types = {
        "string", "null" }, description = "In Finnish", example = "Kuopio") @Nullable String fi,
        @Schema(types = { "string", "null" }, description = "In Swedish", example = "Kuopio") @Nullable String sv,
        @Schema(types = { "string", "null" }, description = "In English", example = "Kuopio") @Nullable String en){

    static OpenText of(LocalText text) {
        return new OpenText(text.fi(), text.sv(), text.en());
    }

    static @Nullable OpenText orNull(@Nullable LocalText text) {
        return text == null ? null : of(text);
    }

}
