package fi.yhdyspinta.indicator.opendata;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.house.Routes;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The description of the interface is valid, whole and true. */
class OpenApiTest extends DatabaseTest {

    private static final String KEY = "sotkanet-127";

    private static final List<String> UNDESCRIBED = List.of("/api/v1/openapi.json", "/api/v1/{*nothing}");

    @LocalServerPort
    private int port;

    @Value("${yhdyspinta.address}")
    private String address;

    private Visit program;

    private OpenAPI described;

    @BeforeEach
    void read() {
        this.program = new Visit(this.port).with("X-Forwarded-For", "203.0.113.201");
        var options = new ParseOptions();
        options.setResolve(true);
        var parsed = new OpenAPIV3Parser().readContents(this.program.get("/api/v1/openapi.json").body(), null, options);
        assertThat(parsed.getMessages()).as("what is wrong with the description").isNullOrEmpty();
        this.described = parsed.getOpenAPI();
    }

    @Test
    void saysWhatItIsAndOnWhatTerms() {
        assertThat(this.described.getOpenapi()).startsWith("3.1");
        assertThat(this.described.getInfo().getTitle()).isEqualTo("Open interface of Yhdyspinta");
        assertThat(this.described.getInfo().getLicense().getUrl())
            .startsWith("https://creativecommons.org/licenses/by/4.0");
        assertThat(this.described.getServers()).extracting("url").containsExactly(this.address);
        assertThat(this.program.get("/api/v1/openapi.json").body()).doesNotContain("localhost:" + this.port);
    }

    @Test
    void everyRouteOfTheInterfaceIsDescribedAndNothingElse() {
        var routes = Routes.list()
            .stream()
            .filter(route -> route.path().startsWith("/api/") && !UNDESCRIBED.contains(route.path()))
            .peek(route -> assertThat(route.method()).isEqualTo("GET"))
            .map(Routes.Route::path)
            .toList();

        assertThat(this.described.getPaths().keySet()).containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everythingIsDescribedInWords() {
        this.described.getPaths().forEach((path, item) -> {
            assertThat(item.getGet().getSummary()).as(path).isNotBlank();
            assertThat(Optional.ofNullable(item.getGet().getParameters()).orElse(List.of()))
                .allSatisfy(parameter -> assertThat(parameter.getDescription()).as(path + " " + parameter.getName())
                    .isNotBlank());
            assertThat(item.getGet().getResponses()).as(path).containsKeys("200", "304", "429");
        });
        assertThat(this.described.getComponents().getSchemas()).containsKeys("Indicator", "IndicatorList", "Values",
                "Value", "Region", "Set", "Text", "Licence", "Problem");
        this.described.getComponents()
            .getSchemas()
            .forEach((name, schema) -> assertThat(schema.getDescription()).as(name).isNotBlank());
    }

    @Test
    void everyOperationAnswersAsDescribed() {
        this.described.getPaths().forEach((path, item) -> {
            var answer = this.program.get(path.replace("{key}", KEY));
            var content = item.getGet().getResponses().get("200").getContent();
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(content.keySet()).as(path)
                .containsExactly(answer.headers().firstValue("Content-Type").orElseThrow());
            if (content.containsKey("application/json")) {
                assertThat(flaws(json(answer.body()), content.get("application/json").getSchema(), path)).isEmpty();
            }
        });
    }

    @Test
    void whatIsNotThereIsAnsweredAsDescribed() {
        this.described.getPaths().forEach((path, item) -> {
            if (path.contains("{key}")) {
                var answer = this.program.get(path.replace("{key}", "sotkanet-0"));
                assertThat(answer.statusCode()).as(path).isEqualTo(404);
                var content = item.getGet().getResponses().get("404").getContent();
                assertThat(flaws(json(answer.body()), content.get("application/problem+json").getSchema(), path))
                    .isEmpty();
            }
        });
    }

    @Test
    void parametersAreTakenAsDescribed() {
        this.described.getPaths().forEach((path, item) -> parameters(item.getGet()).forEach(parameter -> {
            var wrong = this.program.get(path.replace("{key}", KEY) + "?" + parameter + "=%3F");
            assertThat(wrong.statusCode()).as("%s with a wrong %s", path, parameter).isEqualTo(400);
        }));
    }

    private static Stream<String> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters())
            .orElse(List.of())
            .stream()
            .filter(parameter -> parameter.getIn().equals("query") && !parameter.getName().equals("q"))
            .map(parameter -> parameter.getName());
    }

    /** Where the answer differs from its description. */
    private List<String> flaws(JsonNode answer, Schema<?> schema, String where) {
        if (schema.get$ref() != null) {
            return flaws(answer,
                    this.described.getComponents().getSchemas().get(schema.get$ref().replaceFirst(".*/", "")), where);
        }
        if (schema.getAnyOf() != null || schema.getOneOf() != null) {
            var choices = Stream.of(schema.getAnyOf(), schema.getOneOf())
                .filter(java.util.Objects::nonNull)
                .flatMap(List::stream);
            return choices.anyMatch(choice -> flaws(answer, choice, where).isEmpty()) ? List.of()
                    : List.of(where + " fits nothing");
        }
        var types = schema.getTypes() == null ? java.util.Set.of(String.valueOf(schema.getType())) : schema.getTypes();
        if (!types.contains(type(answer)) && !(types.contains("number") && answer.isNumber())) {
            return List.of(where + " is " + type(answer) + " and not " + types);
        }
        if (schema.getEnum() != null && !schema.getEnum().contains(answer.isNull() ? null : answer.asText())) {
            return List.of(where + " is " + answer + " and not of " + schema.getEnum());
        }
        if (answer.isArray()) {
            return Stream.iterate(0, place -> place < answer.size(), place -> place + 1)
                .flatMap(place -> flaws(answer.get(place), schema.getItems(), where + "/" + place).stream())
                .toList();
        }
        return answer.isObject() ? flawsOfFields(answer, schema, where) : List.of();
    }

    private List<String> flawsOfFields(JsonNode answer, Schema<?> schema, String where) {
        var properties = Optional.ofNullable(schema.getProperties()).orElse(Map.of());
        var missing = Optional.ofNullable(schema.getRequired())
            .orElse(List.of())
            .stream()
            .filter(name -> !answer.has(name))
            .map(name -> where + " has no " + name);
        return Stream.concat(missing, answer.properties()
            .stream()
            .flatMap(field -> properties.containsKey(field.getKey())
                    ? flaws(field.getValue(), properties.get(field.getKey()), where + "/" + field.getKey()).stream()
                    : Stream.of(where + "/" + field.getKey() + " is not described")))
            .toList();
    }

    private static String type(JsonNode answer) {
        return switch (answer.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "string";
            case BOOLEAN -> "boolean";
            case NUMBER -> answer.isIntegralNumber() ? "integer" : "number";
            default -> "null";
        };
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        }
        catch (com.fasterxml.jackson.core.JsonProcessingException unreadable) {
            throw new AssertionError(text, unreadable);
        }
    }

}
