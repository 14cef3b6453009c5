package fi.yhdyspinta.indicator.opendata;

import java.io.IOException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.Search;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Indicators, their values, regions and sets for programs. */
@RestController
@RequestMapping("/api/v1")
class FigureApiController extends ApiController {

    private static final String CSV = "text/csv;charset=UTF-8";

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST_WORDS = 200;

    private static final int LAST_PAGE = 9999;

    private final OpenData data;

    private final OpenSheet sheet;

    private final Addresses addresses;

    FigureApiController(OpenData data, OpenSheet sheet, Addresses addresses) {
        this.data = data;
        this.sheet = sheet;
        this.addresses = addresses;
    }

    @Operation(operationId = "listIndicators", summary = "Indicators by words of their titles, 50 on a page")
    @GetMapping(path = "/indicators", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OpenList> list(
            @Parameter(description = "Words of the title, in any of the three languages; nothing means all",
                    example = "terveys") @RequestParam(defaultValue = "") String q,
            @Parameter(description = "Only indicators whose values are kept here") @RequestParam(
                    defaultValue = "false") boolean figures,
            @Parameter(description = "Which page, from 1 on", schema = @Schema(type = "integer", format = "int32",
                    minimum = "1", maximum = "9999", defaultValue = "1")) @RequestParam(defaultValue = "1") int page) {
        if (page < 1 || page > LAST_PAGE || q.length() > LONGEST_WORDS) {
            throw new WrongQuestion("The parameter page is from 1 to " + LAST_PAGE + ", and q at most " + LONGEST_WORDS
                    + " characters long.");
        }
        var found = this.data.search(new Search(q, figures, "", page - 1));
        var pages = found.pages();
        return open(new OpenList(found.count(), page, pages, this.addresses.indicators(q, figures, page),
                page < pages ? this.addresses.indicators(q, figures, page + 1) : null,
                page > 1 ? this.addresses.indicators(q, figures, page - 1) : null,
                found.hits().stream().map(hit -> OpenSummary.of(hit, this.addresses)).toList()));
    }

    @Operation(operationId = "getIndicator", summary = "All that is told of an indicator, without its values")
    @GetMapping(path = "/indicators/{key}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OpenIndicator> show(@Key @PathVariable IndicatorKey key) {
        return open(this.data.get(key));
    }

    @Operation(operationId = "listValues", summary = "Values of an indicator",
            description = "A row for each region, sex and year of which the source tells. What it does not tell has no row; "
                    + "what it keeps back has a row with suppressed true and value null; zero is a value. Numbers are as the source "
                    + "gives them. Municipalities that have been joined since are told as one, unless division=TOLD: numbers are "
                    + "added, shares weighted by inhabitants, and other values stay as the source has them.")
    @GetMapping(path = "/indicators/{key}/values", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<OpenValues> values(@Key @PathVariable IndicatorKey key, @ParameterObject AskedForm asked) {
        var which = asked.toAsked();
        return open(OpenValues.of(this.data.listValues(key, which), which.division(), this.addresses));
    }

    @Operation(operationId = "listValuesAsCsv", summary = "The same values as a table",
            description = "CSV as Excel opens it in Finland: UTF-8 with its mark, semicolons, decimal commas.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = CSV, schema = @Schema(type = "string")))
    @GetMapping(path = "/indicators/{key}/values.csv", produces = CSV)
    ResponseEntity<byte[]> csv(@Key @PathVariable IndicatorKey key, @ParameterObject AskedForm asked)
            throws IOException {
        return open(this.sheet.csv(this.data.listValues(key, asked.toAsked())), key + ".csv");
    }

    @Operation(operationId = "listValuesAsXlsx", summary = "The same values for Excel")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
    @GetMapping(path = "/indicators/{key}/values.xlsx", produces = XLSX)
    ResponseEntity<byte[]> xlsx(@Key @PathVariable IndicatorKey key, @ParameterObject AskedForm asked)
            throws IOException {
        return open(this.sheet.xlsx(this.data.listValues(key, asked.toAsked())), key + ".xlsx");
    }

    @Operation(operationId = "listRegions", summary = "The regions that values tell of",
            description = "Municipalities that have been joined to others are told too, with their last day and successor.")
    @GetMapping(path = "/regions", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<OpenRegion>> regions(@Parameter(description = "Only those of the kind") @RequestParam(
            required = false) Region.@Nullable Kind kind) {
        return open(this.data.listRegions(kind));
    }

    @Operation(operationId = "listSets", summary = "Indicators that are looked at together")
    @GetMapping(path = "/sets", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<OpenSet>> sets() {
        return open(this.data.listSets());
    }

    /** No such thing: said as everything else here is, and not on a page. */
    @Hidden
    @GetMapping("/{*nothing}")
    ResponseEntity<ProblemDetail> nothing() {
        return notFound();
    }

    /** The key that stands in an address, as it is described. */
    @Retention(RetentionPolicy.RUNTIME)
    @Parameter(description = "The key of the indicator", example = "sotkanet-127",
            schema = @Schema(type = "string", pattern = "^(sotkanet|statfin|own)-[0-9A-Za-z_.-]{1,80}$"))
    @interface Key {

    }

}
