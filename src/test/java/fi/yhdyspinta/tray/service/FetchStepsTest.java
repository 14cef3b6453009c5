package fi.yhdyspinta.tray.service;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.fetching.Fetchers;
import fi.yhdyspinta.platform.fetching.FetchingProperties;
import fi.yhdyspinta.platform.fetching.PassingTime;
import fi.yhdyspinta.platform.fetching.StandInSource;
import fi.yhdyspinta.tray.ServiceId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.unit.DataSize;

import static fi.yhdyspinta.platform.fetching.StandInSource.says;
import static fi.yhdyspinta.platform.fetching.StandInSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A fetch, page by page, in a county of two municipalities. */
class FetchStepsTest extends DatabaseTest {

    private static final String LIST = "/Service/list/area/Municipality/code/";

    private final StandInSource source = new StandInSource();

    @Autowired
    private ServiceImports imports;

    @Autowired
    private ServiceCatalogue catalogue;

    @Autowired
    private FetchStore fetches;

    @Autowired
    private ServiceReadings readings;

    @Autowired
    private FactsStore services;

    @Autowired
    private ServiceProviderStore providers;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private FetchSteps steps;

    @BeforeEach
    void prepare() {
        this.stage = this.cast.stage();
        var time = new PassingTime();
        var patience = new FetchingProperties(Duration.ofSeconds(20), Duration.ofSeconds(20), DataSize.ofMegabytes(2),
                2, Duration.ofSeconds(2), Duration.ofMinutes(5));
        var ptv = new Ptv(new PtvProperties(URI.create(this.source.url().toString()), Duration.ofSeconds(1), 50),
                new Fetchers(patience, "https://hyte.example.org", time, time));
        this.steps = new FetchSteps(this.fetches, ptv, this.readings, this.services, this.providers, Clock.systemUTC());
        this.source.on("/Organization/list",
                says(Told.list(Told.provider("1234567-1", "kirjaamo@saarikunta.example"))));
        this.source.on("/ServiceChannel/list", says(Told.list(Told.channel())));
        this.source.on(LIST + "001", says(Told.page(2, Told.One.of(1, "Uimahalli"))),
                says(Told.page(2, Told.One.of(2, "Kyläkahvila"))));
        this.source.on(LIST + "002", says(Told.page(1, Told.One.of(1, "Uimahalli"))));
    }

    @AfterEach
    void close() {
        this.source.close();
    }

    @Test
    void everyPageOfEveryMunicipalityIsReadAndThenWhatTheyName() {
        begin();
        carryOn();

        assertThat(latest().isRunning()).isFalse();
        assertThat(latest()).extracting(Fetch::steps, Fetch::done, Fetch::created, Fetch::same, Fetch::gone)
            .containsExactly(5, 5, 2, 1, 0);
        var page = show(1);
        assertThat(page.provider().businessId()).isEqualTo("1234567-1");
        assertThat(page.service().ways()).singleElement()
            .satisfies(way -> assertThat(way.page()).isNotNull()
                .satisfies(address -> assertThat(address.fi()).isEqualTo("https://saarikunta.example/palvelu")));
    }

    @Test
    void stepThatIsCutOffIsDoneAgainAndLeavesNothingHalf() {
        begin();
        this.stage.run(() -> this.transaction.executeWithoutResult(cut -> {
            this.steps.next(this.stage.county().id());
            cut.setRollbackOnly();
        }));
        assertThat(latest().ended()).isZero();
        this.source.on(LIST + "001", says(Told.page(2, Told.One.of(1, "Uimahalli"))),
                says(Told.page(2, Told.One.of(2, "Kyläkahvila"))));

        carryOn();

        assertThat(latest().done()).isEqualTo(5);
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void municipalityThatFailsLeavesTheOthersAndNothingIsCalledGone() {
        begin();
        carryOn();
        this.source.on(LIST + "001", status(503, ""));
        this.source.on(LIST + "002", says("{\"itemList\": ["));
        begin();
        carryOn();

        assertThat(latest()).extracting(Fetch::failed, Fetch::gone).containsExactly(2, null);
        assertThat(this.stage.in(() -> this.imports.get(this.stage.aino())).failures())
            .extracting(FetchStep.Failure::problem)
            .containsExactly("IN_TROUBLE", "UNREADABLE");
        assertThat(known()).isEqualTo(2);
    }

    @Test
    void stepThatCannotBeKeptIsLeftOutAndTheRestGoesOn() {
        begin();
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> this.steps.leaveOut()));
        carryOn();

        assertThat(latest()).extracting(Fetch::isRunning, Fetch::failed, Fetch::created, Fetch::gone)
            .containsExactly(false, 1, 1, null);
    }

    @Test
    void serviceThatNoListTellsAnyMoreIsGoneAndComesBack() {
        begin();
        carryOn();
        this.source.on(LIST + "001", says(Told.page(1, Told.One.of(1, "Uimahalli ja sauna"))));
        this.source.on(LIST + "002", says(Told.page(1, Told.One.of(1, "Uimahalli ja sauna"))));
        begin();
        carryOn();

        assertThat(latest()).extracting(Fetch::changed, Fetch::gone).containsExactly(1, 1);
        assertThat(show(2).service().goneAt()).isNotNull();
        assertThat(known()).isEqualTo(1);

        this.source.on(LIST + "001", says(Told.page(1, Told.One.of(2, "Kyläkahvila"))));
        begin();
        carryOn();
        assertThat(show(2).service().goneAt()).isNull();
    }

    @Test
    void onlyOneRunsAtATimeAndOnlyTheCoordinatorBeginsIt() {
        begin();
        var another = this.stage.in(() -> this.transaction.execute(status -> this.fetches
            .begin(this.stage.county().id(), FetchId.next(), this.stage.aino().person(), Clock.systemUTC().instant())));
        assertThat(another).isFalse();
        for (var actor : new Actor[] { this.stage.onni(), this.stage.meri(), this.stage.sara(),
                this.stage.visitor() }) {
            assertThatThrownBy(() -> this.stage.run(() -> this.imports.fetch(actor))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> this.stage.run(() -> this.imports.get(actor))).isInstanceOf(Forbidden.class);
        }
    }

    private void begin() {
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            var id = FetchId.next();
            this.fetches.begin(this.stage.county().id(), id, this.stage.aino().person(), Clock.systemUTC().instant());
            this.fetches.insertFirstPages(id, List.of("001", "002"));
        }));
    }

    private void carryOn() {
        var more = true;
        while (more) {
            more = this.stage.in(() -> Boolean.TRUE
                .equals(this.transaction.execute(status -> this.steps.next(this.stage.county().id()))));
        }
    }

    private Fetch latest() {
        return this.stage.in(() -> this.transaction.execute(status -> this.fetches.findLatest().orElseThrow()));
    }

    private ServicePage show(int number) {
        return this.stage.in(() -> this.catalogue.get(this.stage.aino(), new ServiceId(Told.id(number)), 12));
    }

    private int known() {
        return this.stage.in(() -> this.catalogue.search(this.stage.county().id(),
                new ServicesForm(null, null, null, null, null, null, null, null, null, null).toSearch()))
            .known();
    }

}
