package fi.yhdyspinta.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import fi.yhdyspinta.Application;
import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.region.Signs;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.platform.LocalText;
import org.postgresql.PGConnection;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * Ten million invented values, or as many as the argument says: how fast they are taken
 * in beside a bare COPY of the same rows, and how soon a card and a view of all
 * municipalities are read beside the bare query; then the page of a card, and the space
 * that a value takes.
 */
final class IndicatorsBench {

    private static final int VALUES = 10_000_000;

    private static final int FIRST_YEAR = 2000;

    private static final int YEARS = 25;

    private static final int ROUNDS = 5;

    private static final int TIMES = 200;

    /** A card of so many indicators, all years and sexes: 1 800 values and a little. */
    private static final int ON_CARD = 24;

    private static final double CARD_GOAL = 1.5;

    private static final double LOAD_GOAL = 1_000_000;

    private static final double PAGE_GOAL = 6;

    private static final double BYTES_GOAL = 8;

    private static final int KUOPIO = 297;

    private final ConfigurableApplicationContext application;

    private final HttpClient reader = HttpClient.newHttpClient();

    private final JdbcClient db;

    private final AllSeries series;

    private final TransactionTemplate transaction;

    private final List<Integer> regions;

    private final List<Integer> indicators = new ArrayList<>();

    private IndicatorsBench(ConfigurableApplicationContext application) {
        this.application = application;
        this.db = application.getBean(JdbcClient.class);
        this.series = application.getBean(AllSeries.class);
        this.transaction = application.getBean(TransactionTemplate.class);
        this.regions = List.of(Region.Kind.values())
            .stream()
            .flatMap(kind -> application.getBean(Regions.class).list(kind).stream())
            .map(Region::number)
            .toList();
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        var data = Path.of("target/bench/indicators");
        FileSystemUtils.deleteRecursively(data);
        Files.createDirectories(data);
        try (var application = new SpringApplicationBuilder(Application.class, Cast.class).run("--server.port=0",
                "--spring.profiles.active=bench", "--yhdyspinta.database.directory=" + data.resolve("postgresql"),
                "--yhdyspinta.mail.folder=" + data.resolve("mail"), "--yhdyspinta.fetching.background=false",
                "--logging.level.root=error")) {
            var values = arguments.length > 0 ? Integer.parseInt(arguments[0]) : VALUES;
            new IndicatorsBench(application).measure(values);
        }
        finally {
            FileSystemUtils.deleteRecursively(data);
        }
        System.exit(0);
    }

    private void measure(int values) throws SQLException {
        int each = this.regions.size() * Sex.values().length * YEARS;
        int many = Math.max(ON_CARD, values / each);
        name(many);
        load(this.indicators.getFirst(), 0);
        var begun = System.nanoTime();
        for (int place = 1; place < many; place++) {
            load(this.indicators.get(place), place);
        }
        var perSecond = (many - 1L) * each / seconds(begun);
        var copied = copyPerSecond(Math.min(many, 60), each);
        this.db.sql("ANALYZE").update();
        var more = new LinkedHashMap<String, Object>();
        more.put("values", (long) many * each);
        more.put("load_values_per_second", perSecond);
        more.put("load_goal", LOAD_GOAL);
        more.put("copy_values_per_second", copied);
        more.put("load_ratio_to_copy", perSecond / copied);
        more.put("bytes_per_value", bytes() / ((double) many * each));
        more.put("bytes_goal", BYTES_GOAL);
        more.put("group_view_ms", percentile(this::groupView, 0.95));
        more.put("group_view_sql_ms", percentile(this::groupViewSql, 0.95));
        for (var path : Map
            .of("page", "/cards/297", "county_card", "/cards/13", "country_map",
                    "/indicators/sotkanet-475?country=true")
            .entrySet()) {
            percentile(() -> page(drawnAnew(path.getValue())), 0.5);
            more.put(path.getKey() + "_p50_ms", percentile(() -> page(drawnAnew(path.getValue())), 0.5));
            more.put(path.getKey() + "_visitor_p50_ms", percentile(() -> page(path.getValue()), 0.5));
        }
        more.put("page_goal_ms", PAGE_GOAL);
        percentile(this::card, 0.95);
        percentile(this::cardSql, 0.95);
        Result
            .inTurn("indicators", "p95 of the values of a card among " + (long) many * each, "ms", CARD_GOAL, ROUNDS,
                    () -> percentile(this::card, 0.95), () -> percentile(this::cardSql, 0.95), more)
            .print();
    }

    private void name(int many) {
        var catalogue = this.application.getBean(Catalogue.class);
        for (int place = 0; place < many; place++) {
            var key = IndicatorKey.of("statfin-bench-" + place);
            catalogue.supply(List.of(new Indicator(0, key, LocalText.finnish("Keksitty luku " + place), null, null,
                    null, null, 1, Indicator.Aim.LOW, Indicator.Measure.RATE, null)));
            this.indicators.add(catalogue.get(key).number());
        }
    }

    /** From observations, each looked up and put in its place, to the rows committed. */
    private void load(int indicator, int seed) {
        var signs = new Signs(this.regions.stream().collect(Collectors.toMap(String::valueOf, region -> region)));
        var told = new Packing(signs);
        for (int region : this.regions) {
            var sign = String.valueOf(region);
            for (var sex : Sex.values()) {
                for (int year = 0; year < YEARS; year++) {
                    told.accept(new Observation(sign, FIRST_YEAR + year, sex, value(seed, region, year), null));
                }
            }
        }
        this.series.replace(indicator, told);
    }

    private static double value(int seed, int region, int year) {
        return (seed * 31 + region * 7 + year * 13) % 1000 / 10.0;
    }

    /** The same rows written by COPY into a bare table with the same key. */
    private double copyPerSecond(int many, int each) throws SQLException {
        try (var connection = this.application.getBean(DataSource.class).getConnection()) {
            connection.createStatement().execute("""
                    CREATE TEMPORARY TABLE copied (indicator int, region smallint, sex smallint, first_year smallint,
                        measured real[], PRIMARY KEY (indicator, region, sex))
                    """);
            var begun = System.nanoTime();
            for (int indicator = 0; indicator < many; indicator++) {
                connection.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY copied FROM STDIN", new StringReader(rows(indicator)));
            }
            return (double) many * each / seconds(begun);
        }
        catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private String rows(int indicator) {
        var rows = new StringBuilder();
        for (int region : this.regions) {
            for (var sex : Sex.values()) {
                rows.append(indicator)
                    .append('\t')
                    .append(region)
                    .append('\t')
                    .append(sex.ordinal())
                    .append('\t')
                    .append(FIRST_YEAR)
                    .append("\t{");
                for (int year = 0; year < YEARS; year++) {
                    rows.append(year == 0 ? "" : ",").append((float) value(indicator, region, year));
                }
                rows.append("}\n");
            }
        }
        return rows.toString();
    }

    private List<Integer> onCard() {
        int step = this.indicators.size() / ON_CARD;
        return IntStream.range(0, ON_CARD).mapToObj(place -> this.indicators.get(place * step)).toList();
    }

    /** In one transaction, as a card is read. */
    private Object card() {
        return this.transaction.execute(card -> List.of(Sex.values())
            .stream()
            .map(sex -> this.series.list(List.of(KUOPIO), sex, onCard()))
            .toList());
    }

    private Object cardSql() {
        return List.of(Sex.values())
            .stream()
            .map(sex -> rows("indicator_number = ANY (:indicators) AND region_number = :region AND sex = :sex",
                    Map.of("indicators", onCard().toArray(Integer[]::new), "region", KUOPIO, "sex", sex.ordinal())))
            .toList();
    }

    private Object groupView() {
        return this.series.list(this.regions, Sex.TOTAL, List.of(this.indicators.getLast()));
    }

    private Object groupViewSql() {
        return rows("indicator_number = :indicator AND sex = 0", Map.of("indicator", this.indicators.getLast()));
    }

    private List<Object[]> rows(String which, Map<String, Object> parameters) {
        return this.db
            .sql("SELECT indicator_number, region_number, first_year, measured FROM indicator.observation WHERE "
                    + which)
            .params(parameters)
            .query((row,
                    number) -> new Object[] { row.getInt(1), row.getInt(2), row.getInt(3), row.getArray(4).getArray() })
            .list();
    }

    /** No page is kept for an address that was never asked before. */
    private static String drawnAnew(String path) {
        return path + (path.contains("?") ? "&" : "?") + "n=" + System.nanoTime();
    }

    private Object page(String path) {
        var port = this.application.getEnvironment().getProperty("local.server.port");
        try {
            var answer = this.reader.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/pohjois-savo" + path)).build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answers " + answer.statusCode());
            }
            return answer;
        }
        catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private double bytes() {
        return this.db.sql("SELECT pg_total_relation_size('indicator.observation')").query(Double.class).single();
    }

    private static double percentile(Supplier<Object> work, double share) {
        var times = new ArrayList<Double>();
        for (int time = 0; time < TIMES; time++) {
            var begun = System.nanoTime();
            work.get();
            times.add((System.nanoTime() - begun) / 1e6);
        }
        return times.stream().sorted().skip((long) (times.size() * share)).findFirst().orElseThrow();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

}
