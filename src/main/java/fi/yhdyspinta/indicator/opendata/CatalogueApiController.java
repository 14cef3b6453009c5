package fi.yhdyspinta.indicator.opendata;

import fi.yhdyspinta.indicator.opendata.WrittenCatalogue.Form;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The record of all open data, for those who list data of many (DCAT-AP). */
@RestController
@RequestMapping("/api/v1")
class CatalogueApiController extends ApiController {

    private static final String TURTLE = "text/turtle;charset=UTF-8";

    private static final String JSON_LD = "application/ld+json";

    private final WrittenCatalogue catalogue;

    CatalogueApiController(WrittenCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Operation(operationId = "getCatalogueAsTurtle",
            summary = "The record of all indicators with values, DCAT-AP 3.0.1")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = TURTLE, schema = @Schema(type = "string")))
    @GetMapping(path = "/catalog.ttl", produces = TURTLE)
    ResponseEntity<byte[]> turtle() {
        return open(this.catalogue.get(Form.TURTLE));
    }

    @Operation(operationId = "getCatalogueAsJsonLd", summary = "The same record as JSON-LD")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = JSON_LD, schema = @Schema(type = "object")))
    @GetMapping(path = "/catalog.jsonld", produces = JSON_LD)
    ResponseEntity<byte[]> jsonLd() {
        return open(this.catalogue.get(Form.JSON_LD));
    }

}
