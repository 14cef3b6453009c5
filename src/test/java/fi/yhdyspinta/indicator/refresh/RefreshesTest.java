package fi.yhdyspinta.indicator.refresh;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.KeptSeries;
import fi.yhdyspinta.indicator.series.Packing;
import fi.yhdyspinta.indicator.sotkanet.Sotkanet;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Fetchers;
import fi.yhdyspinta.platform.fetching.FetchingProperties;
import fi.yhdyspinta.platform.fetching.PassingTime;
import fi.yhdyspinta.platform.fetching.StandInSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import static fi.yhdyspinta.platform.fetching.StandInSource.says;
import static fi.yhdyspinta.platform.fetching.StandInSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RefreshesTest extends DatabaseTest {

    /** No indicator of Sotkanet has such a code. */
    private static final IndicatorKey KEY = IndicatorKey.of("sotkanet-99990001");

    private static final int KUOPIO = 297;

    private final StandInSource source = new StandInSource();

    @Autowired
    private Refreshes refreshes;

    @Autowired
    private RefreshStore store;

    @Autowired
    private HeldStore held;

    @Autowired
    private StatfinFigures statfin;

    @Autowired
    private Regions regions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AllSeries series;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient db;

    private Stage stage;

    private int indicator;

    private RefreshSteps steps;

    @BeforeEach
    void prepare() {
        this.stage = this.cast.stage();
        this.catalogue.supply(List.of(new Indicator(0, KEY, LocalText.finnish("Koe"), null, null, null, null, 1, null,
                Indicator.Measure.RATE, null)));
        this.indicator = this.catalogue.get(KEY).number();
        this.series.replace(this.indicator, told(10, 11));
        var patience = new FetchingProperties(Duration.ofSeconds(20), Duration.ofSeconds(20), DataSize.ofMegabytes(2),
                2, Duration.ofSeconds(2), Duration.ofMinutes(5));
        var time = new PassingTime();
        var sotkanet = new Sotkanet(URI.create(this.source.url() + "/rest/"), Duration.ofSeconds(1),
                new Fetchers(patience, "https://hyte.example.org", time, time));
        this.steps = new RefreshSteps(this.store, this.held, sotkanet,
                new FigureReaders(sotkanet, this.statfin, this.regions, Clock.systemUTC()), this.catalogue, this.series,
                Clock.systemUTC());
        this.db.sql("DELETE FROM indicator.held_reading").update();
        this.db.sql("DELETE FROM indicator.refresh").update();
        this.source.on("/rest/indicators/99990001", says("""
                {"id": 99990001, "data-updated": "2026-11-02", "range": {"start": 2020, "end": 2022},
                 "title": {"fi": "Koe"}, "description": {"fi": "<p>Kuvaus"}, "limits": {"fi": "Alle viisi salataan"},
                 "decimals": 2, "classifications": {"sex": {"values": ["total"]}}}"""));
    }

    @AfterEach
    void close() {
        this.source.close();
    }

    @Test
    void whatTheSourceTellsIsTakenAndDescribed() {
        answer(10, 11, 12);
        begin();

        assertThat(next()).isTrue();
        assertThat(next()).as("a step more").isFalse();

        assertThat(kuopio()).isEqualTo(Series.of(2020, 10f, 11f, 12f));
        assertThat(this.catalogue.get(KEY).about()).isEqualTo(LocalText.finnish("Kuvaus"));
        var page = this.refreshes.get(administrator());
        assertThat(page.latest()).isNotNull().matches(refresh -> !refresh.isRunning() && refresh.changed() == 1);
        assertThat(this.refreshes.begin(administrator())).as("another can begin").isTrue();
    }

    @Test
    void stepThatIsCutOffIsDoneAgainAndLeavesNothingHalf() {
        answer(10, 11, 12);
        begin();

        this.transaction.executeWithoutResult(cut -> {
            this.steps.next();
            cut.setRollbackOnly();
        });
        assertThat(kuopio()).isEqualTo(Series.of(2020, 10f, 11f));

        assertThat(next()).isTrue();
        assertThat(kuopio()).isEqualTo(Series.of(2020, 10f, 11f, 12f));
    }

    @Test
    void valuesThatLookWrongWaitUntilTheyAreSeen() {
        answer(10, 11, -1200);
        begin();
        next();

        assertThat(kuopio()).isEqualTo(Series.of(2020, 10f, 11f));
        assertThat(this.refreshes.get(administrator()).held()).singleElement()
            .satisfies(waiting -> assertThat(waiting.doubts()).containsExactlyInAnyOrder(Doubt.NEGATIVE, Doubt.JUMP));

        this.refreshes.take(administrator(), KEY);
        assertThat(kuopio()).isEqualTo(Series.of(2020, 10f, 11f, -1200f));
        assertThat(this.refreshes.get(administrator()).held()).isEmpty();
    }

    @Test
    void droppedValuesAreGone() {
        answer(10, 11, -1200);
        begin();
        next();

        this.refreshes.drop(administrator(), KEY);

        assertThat(kuopio()).isEqualTo(Series.of(2020, 10f, 11f));
        assertThat(this.refreshes.get(administrator()).held()).isEmpty();
    }

    @Test
    void brokenAndRefusedAnswersLeaveWhatWasThere() {
        this.source.on("/rest/json", says("[{\"indicator\":99990001,"));
        begin();
        next();
        assertThat(this.refreshes.get(administrator()).failures()).extracting(Failure::problem)
            .containsExactly("UNREADABLE");

        this.source.on("/rest/json", status(403, ""));
        begin();
        next();
        assertThat(this.refreshes.get(administrator()).failures()).extracting(Failure::problem)
            .containsExactly("REFUSED");
        assertThat(kuopio()).isEqualTo(Series.of(2020, 10f, 11f));
    }

    @Test
    void onlyOneRunsAtATimeAndOnlyTheAdministratorBeginsIt() {
        assertThat(this.refreshes.begin(administrator())).isTrue();
        assertThat(this.refreshes.begin(administrator())).isFalse();

        var coordinator = this.stage.aino().person();
        assertThatThrownBy(() -> this.refreshes.begin(coordinator)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.refreshes.get(coordinator)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.refreshes.take(coordinator, KEY)).isInstanceOf(Forbidden.class);
    }

    /** Begins one whose only step is the indicator of the test. */
    private void begin() {
        assertThat(this.refreshes.begin(administrator())).isTrue();
        this.db.sql("""
                DELETE FROM indicator.refresh_step
                WHERE indicator_number IS DISTINCT FROM :indicator
                """).param("indicator", this.indicator).update();
    }

    private boolean next() {
        return Boolean.TRUE.equals(this.transaction.execute(status -> this.steps.next()));
    }

    private void answer(int... values) {
        var rows = new StringBuilder();
        for (int place = 0; place < values.length; place++) {
            rows.append(place == 0 ? "" : ",")
                .append("""
                        {"indicator": 99990001, "region": 161, "year": %d, "gender": "total", "value": %d}"""
                    .formatted(2020 + place, values[place]));
        }
        this.source.on("/rest/json", says("[" + rows + "]"));
    }

    private Packing told(int... values) {
        var packing = new Packing(this.regions.signsOf(Source.SOTKANET));
        for (int place = 0; place < values.length; place++) {
            packing.accept(new Observation("161", 2020 + place, Sex.TOTAL, values[place], null));
        }
        return packing;
    }

    private Series kuopio() {
        return this.series.list(List.of(KUOPIO), Sex.TOTAL, List.of(this.indicator))
            .stream()
            .map(KeptSeries::series)
            .findFirst()
            .orElseThrow();
    }

    private PersonId administrator() {
        return this.stage.sara().person();
    }

}
