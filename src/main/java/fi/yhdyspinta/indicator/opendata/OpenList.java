package fi.yhdyspinta.indicator.opendata;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import org.jspecify.annotations.Nullable;

@Schema(name = "IndicatorList", description = "A page of the indicators that were asked for, at most 50.")
record OpenList(
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "How many there are on all pages together",
                example = "41") int count,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "Which page this is, from 1 on",
                example = "1") int page,
        @Schema(requiredMode = RequiredMode.REQUIRED, description = "How many pages there are",
                example = "1") int pages,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri", description = "This page") String self,
        @Schema(types = {
                "string", "null" }, format = "uri",
                description = "The page after this one; null on the last") @Nullable String next,
        @Schema(types = { "string", "null" }, format = "uri",
                description = "The page before this one; null on the first") @Nullable String previous,
        @Schema(requiredMode = RequiredMode.REQUIRED) List<OpenSummary> indicators){

}
