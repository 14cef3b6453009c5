package fi.yhdyspinta.indicator.opendata;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.region.Signs;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are answered when they ask for indicators and their values. */
class DataApiTest extends DatabaseTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Each test comes from another address, so that together they do not ask too much.
     */
    private static final AtomicInteger COME = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Regions regions;

    @Autowired
    private AllSeries series;

    @Value("${yhdyspinta.address}")
    private String address;

    private Visit program;

    @BeforeEach
    void come() {
        this.program = new Visit(this.port).with("X-Forwarded-For", "203.0.113." + COME.incrementAndGet());
    }

    @Test
    void indicatorsAreFoundByWordsAndPaged() {
        var found = get("/api/v1/indicators?q=v%C3%A4est%C3%B6&figures=true");

        assertThat(found.path("count").asInt()).isPositive();
        assertThat(found.path("self").asText())
            .isEqualTo(this.address + "/api/v1/indicators?q=v%C3%A4est%C3%B6&figures=true&page=1");
        assertThat(found.path("indicators").findValuesAsText("key")).contains("sotkanet-127");

        for (int number = 0; number < 51; number++) {
            indicator();
        }
        var first = get("/api/v1/indicators");
        assertThat(first.path("indicators")).hasSize(50);
        assertThat(first.path("previous").isNull()).isTrue();
        var second = get(first.path("next").asText().substring(this.address.length()));
        assertThat(second.path("page").asInt()).isEqualTo(2);
        assertThat(second.path("count")).isEqualTo(first.path("count"));
        assertThat(second.path("previous").asText()).isEqualTo(first.path("self").asText());
        var beyond = get("/api/v1/indicators?page=9999");
        assertThat(beyond.path("indicators")).isEmpty();
        assertThat(beyond.path("next").isNull()).isTrue();
    }

    @Test
    void indicatorIsToldWithItsSourceAndTerms() {
        var told = get("/api/v1/indicators/sotkanet-127");

        assertThat(told.path("title").path("fi").asText()).containsIgnoringCase("väestö");
        assertThat(told.path("measure").asText()).isEqualTo("COUNT");
        assertThat(told.path("source").asText()).isEqualTo("SOTKANET");
        assertThat(told.path("licence").path("url").asText()).isEqualTo("https://creativecommons.org/licenses/by/4.0/");
        assertThat(told.path("sexes")).extracting(JsonNode::asText).contains("TOTAL");
        assertThat(told.path("kinds")).extracting(JsonNode::asText).contains("MUNICIPALITY");
        assertThat(told.path("lastYear").asInt()).isGreaterThanOrEqualTo(2012);
        assertThat(Instant.parse(told.path("readAt").asText())).isBefore(Instant.now());
        assertThat(told.path("csv").asText()).isEqualTo(this.address + "/api/v1/indicators/sotkanet-127/values.csv");
    }

    @Test
    void absentIsNoRowKeptBackIsNullAndZeroIsZero() {
        var key = indicator(new Observation("M297", 2018, Sex.TOTAL, 0, null),
                new Observation("M297", 2020, Sex.TOTAL, Double.NaN, null),
                new Observation("M297", 2021, Sex.TOTAL, 12.3, null));

        var told = get("/api/v1/indicators/" + key + "/values?kind=MUNICIPALITY&region=297");

        assertThat(told.path("count").asInt()).isEqualTo(3);
        assertThat(told.path("values").toString()).isEqualTo("""
                [{"kind":"MUNICIPALITY","region":"297","name":{"fi":"Kuopio","sv":"Kuopio","en":"Kuopio"},"year":2018,\
                "sex":"TOTAL","value":0.0,"suppressed":false},\
                {"kind":"MUNICIPALITY","region":"297","name":{"fi":"Kuopio","sv":"Kuopio","en":"Kuopio"},"year":2020,\
                "sex":"TOTAL","value":null,"suppressed":true},\
                {"kind":"MUNICIPALITY","region":"297","name":{"fi":"Kuopio","sv":"Kuopio","en":"Kuopio"},"year":2021,\
                "sex":"TOTAL","value":12.3,"suppressed":false}]""");
    }

    @Test
    void askedAreRegionsSexesAndYears() {
        var key = indicator(new Observation("M297", 2019, Sex.TOTAL, 1, null),
                new Observation("M297", 2020, Sex.FEMALE, 2, null), new Observation("M140", 2020, Sex.FEMALE, 3, null),
                new Observation("C11", 2020, Sex.FEMALE, 4, null));
        var values = "/api/v1/indicators/" + key + "/values";

        assertThat(valuesOf(values)).containsExactly(3, 1, 2, 4);
        assertThat(valuesOf(values + "?kind=COUNTY")).containsExactly(4);
        assertThat(valuesOf(values + "?kind=MUNICIPALITY&region=297,140&sex=FEMALE")).containsExactlyInAnyOrder(2, 3);
        assertThat(valuesOf(values + "?to=2019")).containsExactly(1);
        assertThat(valuesOf(values + "?from=2021")).isEmpty();
    }

    /** Maaninka (476) was joined to Kuopio at the beginning of 2015. */
    @Test
    void joinedMunicipalitiesAreToldAsOneUnlessAskedAsTold() {
        var key = indicator(new Observation("M297", 2014, Sex.TOTAL, 100, null),
                new Observation("M476", 2014, Sex.TOTAL, 10, null),
                new Observation("M297", 2015, Sex.TOTAL, 111, null));
        var values = "/api/v1/indicators/" + key + "/values?kind=MUNICIPALITY";

        assertThat(valuesOf(values)).containsExactly(110, 111);
        assertThat(valuesOf(values + "&division=TOLD")).containsExactlyInAnyOrder(100, 111, 10);
        assertThat(valuesOf(values + "&division=TOLD&region=476")).containsExactly(10);
        assertThat(problem("/api/v1/indicators/" + key + "/values?kind=MUNICIPALITY&region=476", 400).path("detail")
            .asText()).contains("division=TOLD");
    }

    @Test
    void numbersAreAsTheyAreKept() {
        var kept = this.series
            .list(this.regions.find(Region.Kind.MUNICIPALITY, "297").map(Region::number).stream().toList(), Sex.TOTAL,
                    List.of(this.catalogue.get(IndicatorKey.INHABITANTS).number()))
            .getFirst()
            .series()
            .points();

        var told = get("/api/v1/indicators/sotkanet-127/values?kind=MUNICIPALITY&region=297&sex=TOTAL&division=TOLD");

        assertThat(StreamSupport.stream(told.path("values").spliterator(), false)
            .map(value -> value.path("year").asInt() + " " + value.path("value").asDouble()))
            .isEqualTo(kept.stream().map(point -> point.year() + " " + point.value()).toList())
            .isNotEmpty();
    }

    @Test
    void tablesHoldTheSameValues() {
        var key = indicator(new Observation("M297", 2020, Sex.TOTAL, Double.NaN, null),
                new Observation("M297", 2021, Sex.TOTAL, 12.3, null));

        var csv = this.program.get("/api/v1/indicators/" + key + "/values.csv");

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body().lines().skip(1))
            .allSatisfy(line -> assertThat(line).startsWith(key + ";MUNICIPALITY;297;Kuopio;"))
            .extracting(line -> String.join(";", List.of(line.split(";")).subList(5, 9)))
            .containsExactly("TOTAL;2020;;true", "TOTAL;2021;12,3;false");
        assertThat(this.program.get("/api/v1/indicators/" + key + "/values.xlsx").body()).startsWith("PK");
    }

    @Test
    void regionsTellOfMunicipalitiesThatAreNoMore() {
        var regions = get("/api/v1/regions?kind=MUNICIPALITY");

        assertThat(regions).anySatisfy(region -> {
            assertThat(region.path("code").asText()).isEqualTo("476");
            assertThat(region.path("successor").asText()).isEqualTo("297");
            assertThat(region.path("endedOn").asText()).isEqualTo("2015-01-01");
        });
        assertThat(get("/api/v1/regions").findValuesAsText("kind")).contains("COUNTRY", "COUNTY", "PROVINCE",
                "SUBREGION");
    }

    @Test
    void setsNameIndicatorsThatThereAre() {
        var sets = get("/api/v1/sets");

        assertThat(sets).isNotEmpty();
        sets.forEach(set -> set.path("indicators").forEach(key -> get("/api/v1/indicators/" + key.asText())));
    }

    @ParameterizedTest
    @CsvSource({ "/api/v1/indicators/sotkanet-0,404", "/api/v1/indicators/nothing,404",
            "/api/v1/indicators/sotkanet-0/values,404", "/api/v1/indicators/sotkanet-0/values.csv,404",
            "/api/v1/nothing,404", "/api/v1/indicators/sotkanet-127/values?kind=VILLAGE,400",
            "/api/v1/indicators/sotkanet-127/values?from=x,400",
            "/api/v1/indicators/sotkanet-127/values?region=297,400",
            "/api/v1/indicators/sotkanet-127/values.csv?sex=X,400",
            "/api/v1/indicators/sotkanet-127/values?kind=COUNTY&region=297,400", "/api/v1/indicators?page=0,400",
            "/api/v1/indicators?page=x,400", "/api/v1/indicators?figures=perhaps,400", "/api/v1/regions?kind=X,400" })
    void wrongQuestionIsAnsweredByAProblem(String path, int status) {
        var problem = problem(path, status);

        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.toString()).doesNotContain("Exception", "fi.yhdyspinta");
    }

    @Test
    void answersMayBeKeptByAllAndReadByPagesOfAnySite() {
        var elsewhere = new Visit(this.port).with("Origin", "https://example.org");
        for (var path : new String[] { "/api/v1/indicators/sotkanet-127", "/api/v1/openapi.json",
                "/api/v1/catalog.ttl" }) {
            var answer = elsewhere.get(path);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).as(path).hasValue("*");
            assertThat(answer.headers().firstValue("Cache-Control")).as(path).hasValue("max-age=600, public");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).as(path).isPresent();
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
            var tag = answer.headers().firstValue("ETag").orElseThrow();
            assertThat(new Visit(this.port).with("If-None-Match", tag).get(path).statusCode()).as(path).isEqualTo(304);
        }
    }

    @Test
    void whoAsksTooMuchIsToldToWait() {
        var eager = new Visit(this.port).with("X-Forwarded-For", "203.0.113.251");

        HttpResponse<String> answer = eager.get("/api/v1/nothing");
        for (int asked = 0; asked < 2 * Allowance.MOST_PER_MINUTE && answer.statusCode() != 429; asked++) {
            answer = eager.get("/api/v1/nothing");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("60");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(this.program.get("/api/v1/sets").statusCode()).as("others").isEqualTo(200);
    }

    private IndicatorKey indicator(Observation... observations) {
        var key = new IndicatorKey(Source.STATFIN, "open-" + UUID.randomUUID());
        this.catalogue.publish(new Indicator(0, key, LocalText.finnish("Avoimen datan esimerkki"), null, null, null,
                null, 1, null, Indicator.Measure.COUNT, null));
        if (observations.length > 0) {
            var packing = new Packing(new Signs(Stream.of(observations)
                .map(Observation::region)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), this::region))));
            Stream.of(observations).forEach(packing);
            this.series.replace(this.catalogue.get(key).number(), packing);
        }
        return key;
    }

    private int region(String sign) {
        var kind = sign.startsWith("M") ? Region.Kind.MUNICIPALITY : Region.Kind.COUNTY;
        return this.regions.find(kind, sign.substring(1)).orElseThrow().number();
    }

    private List<Integer> valuesOf(String path) {
        return StreamSupport.stream(get(path).path("values").spliterator(), false)
            .map(value -> value.path("value").asInt())
            .toList();
    }

    private JsonNode get(String path) {
        var answer = this.program.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/json");
        return read(answer.body());
    }

    private JsonNode problem(String path, int status) {
        var answer = this.program.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        return read(answer.body());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        }
        catch (JsonProcessingException unreadable) {
            throw new AssertionError(body, unreadable);
        }
    }

}
