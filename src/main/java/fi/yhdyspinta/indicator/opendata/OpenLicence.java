package fi.yhdyspinta.indicator.opendata;

import fi.yhdyspinta.indicator.Source;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;

@Schema(name = "Licence", description = "On what terms the values may be used.")
record OpenLicence(@Schema(requiredMode = RequiredMode.REQUIRED, example = "CC BY 4.0") String name,
        @Schema(requiredMode = RequiredMode.REQUIRED, format = "uri") String url) {

    /** All sources give their figures by this one. */
    static final String URL = "https://creativecommons.org/licenses/by/4.0/";

    static OpenLicence of(Source source) {
        return new OpenLicence(source.licence(), URL);
    }

}
