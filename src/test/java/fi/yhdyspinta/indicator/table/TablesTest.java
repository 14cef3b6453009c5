package fi.yhdyspinta.indicator.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.refresh.Refreshes;
import fi.yhdyspinta.indicator.refresh.Refreshing;
import fi.yhdyspinta.indicator.region.Regions;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.indicator.series.KeptSeries;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.fetching.Stored;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TablesTest extends DatabaseTest {

    @Autowired
    private Tables tables;

    @Autowired
    private Refreshes refreshes;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AllSeries series;

    @Autowired
    private Regions regions;

    @Autowired
    private BeanFactory beans;

    private Stage stage;

    private PersonId sara;

    @BeforeEach
    void stage() {
        this.stage = this.cast.stage();
        this.sara = this.stage.sara().person();
        Refreshing.clear(this.beans);
    }

    @Test
    void fileBecomesAnIndicatorWithAbsentKeptBackAndNoneToldApart() {
        var place = ChosenTables.bring(this.tables, this.sara, ChosenTables.FILE);

        assertThat(fetched(place, "Tiedot|paikat", "KU297")).isEqualTo(Series.of(2023, 7f, 8f));
        assertThat(fetched(place, "Tiedot|paikat", "KU140")).isEqualTo(Series.of(2023, 2f, 0f));
        assertThat(fetched(place, "Tiedot|kavijat", "KU297")).matches(told -> told.isSuppressed(2024))
            .isNotEqualTo(Series.of(2023, 700f));
        assertThat(fetched(place, "Tiedot|kavijat", "KU140")).isEqualTo(Series.of(2023, 90f));
    }

    @Test
    void storedTableIsReadAsItsSourceHasIt() {
        var answer = Stored.answer("04_pxweb/statfi_jsonstat2_municipal_population_2024M12.json");
        Map<String, Object> other = new Yaml().load(answer.text());
        var codes = (List<String>) dig(other, "dimension", "alue", "category", "index");
        var values = (List<Integer>) other.get("value");
        var place = ChosenTables.bring(this.tables, this.sara, answer.text().getBytes(StandardCharsets.UTF_8));
        var only = this.tables.describe(this.sara, place, "").variables().getFirst().options().getFirst().value();

        assertThat(fetched(place, only, "KU297"))
            .isEqualTo(Series.of(2024, (float) values.get(codes.indexOf("KU297"))));
    }

    private static Object dig(Map<String, Object> from, String... keys) {
        Object at = from;
        for (var key : keys) {
            at = ((Map<?, ?>) at).get(key);
        }
        return at;
    }

    @Test
    void newerFileTakesTheOldOnesPlaceWhenItHasWhatWasChosen() {
        var chosen = ChosenTables.choose(this.sara, this.beans);
        var newer = new String(ChosenTables.FILE, StandardCharsets.UTF_8).replace("7 8 ", "7 9 ");

        var key = renew(chosen, newer);
        fetch(key);

        assertThat(series(key, "KU297")).isEqualTo(Series.of(2023, 7f, 9f));
        assertThatThrownBy(
                () -> renew(chosen, newer.replace("Kohtaamispaikkoja", "Taloja").replace("\"paikat", "\"talot")))
            .isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining("Kohtaamispaikkoja");
        assertThat(this.tables.get(this.sara).chosen()).filteredOn(one -> one.id().equals(chosen.choice())).hasSize(1);
    }

    @Test
    void endedTableIsNotFetchedUntilItIsTakenUpAgain() {
        var chosen = ChosenTables.choose(this.sara, this.beans);

        this.tables.end(this.sara, chosen.choice(), true);
        this.refreshes.begin(this.sara);
        int steps = steps();
        Refreshing.clear(this.beans);
        this.tables.end(this.sara, chosen.choice(), false);
        this.refreshes.begin(this.sara);

        assertThat(steps()).isEqualTo(steps + 1);
    }

    @ParameterizedTest
    @CsvSource({ "StatFin/vaerak/statfin_vaerak_pxt_11re.px, StatFin/vaerak/statfin_vaerak_pxt_11re.px",
            "https://pxdata.stat.fi/PxWeb/pxweb/fi/StatFin/StatFin__vaerak/statfin_vaerak_pxt_11re.px/, "
                    + "StatFin/vaerak/statfin_vaerak_pxt_11re.px",
            "https://pxdata.stat.fi/PxWeb/api/v1/sv/StatFin/vaerak/statfin_vaerak_pxt_11re.px?x=1, "
                    + "StatFin/vaerak/statfin_vaerak_pxt_11re.px",
            " TAB6471 , TAB6471", "../../etc/passwd, ", "'', ", "väestö, ", "https://example.org/, ",
            "file:not-an-id, " })
    void placesAreReadAsPeopleCopyThem(String typed, String path) {
        assertThat(TablePlace.of(typed).map(TablePlace::toString).orElse(null)).isEqualTo(path);
    }

    @Test
    void filesOfOthersAndBrokenOnesAreRefused() {
        var file = new String(ChosenTables.FILE, StandardCharsets.UTF_8);

        assertThat(check(file.replace("Tilastokeskus", "SCB"))).isEqualTo(BroughtTable.Flaw.FOREIGN);
        assertThat(check(file.replace("\"Alue\"", "\"Eläin\"").replace("KU", "X").replace("SSS", "Y")))
            .isEqualTo(BroughtTable.Flaw.NO_AREAS);
        assertThat(check(file.replace("100 110", "100"))).isEqualTo(BroughtTable.Flaw.UNREADABLE);
        assertThat(check("{\"class\": \"dataset\"")).isEqualTo(BroughtTable.Flaw.UNREADABLE);
        assertThat(check("")).isEqualTo(BroughtTable.Flaw.UNREADABLE);
    }

    @Test
    void onlyTheAdministratorMay() {
        var aino = this.stage.aino().person();
        var place = ChosenTables.bring(this.tables, this.sara, ChosenTables.FILE);
        var options = this.tables.describe(this.sara, place, "");
        var id = TableChoiceId.next();

        assertThatThrownBy(() -> this.tables.get(aino)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.tables.describe(aino, place, "")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> ChosenTables.choose(this.tables, aino, place)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.tables.check(aino, "x", ChosenTables.FILE)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.tables.end(aino, id, true)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.tables.end(this.sara, id, true)).isInstanceOf(NotFound.class);
        assertThat(options.variables()).hasSize(1);
    }

    private BroughtTable.Flaw check(String file) {
        return switch (this.tables.check(this.sara, "taulukko", file.getBytes(StandardCharsets.UTF_8))) {
            case BroughtTable.Outcome.Bad(var flaw, var _) -> flaw;
            case BroughtTable.Outcome.Good good -> throw new AssertionError(good);
        };
    }

    private IndicatorKey renew(ChosenTables chosen, String file) {
        var bytes = file.getBytes(StandardCharsets.UTF_8);
        var table = BroughtTable.read("uusi.px", bytes);
        return this.tables.renew(this.sara, chosen.choice(), "uusi.px", bytes, table);
    }

    private int steps() {
        var latest = this.refreshes.get(this.sara).latest();
        return latest == null ? 0 : latest.steps();
    }

    private Series fetched(TablePlace place, String value, String sign) {
        var key = ChosenTables.choose(this.tables, this.sara, place, value);
        fetch(key);
        return series(key, sign);
    }

    private void fetch(IndicatorKey key) {
        this.refreshes.fetch(this.sara, key);
        Refreshing.run(this.beans);
    }

    private Series series(IndicatorKey key, String sign) {
        int region = this.regions.signsOf(Source.STATFIN).find(sign).orElseThrow();
        return this.series.list(List.of(region), Sex.TOTAL, List.of(this.catalogue.get(key).number()))
            .stream()
            .map(KeptSeries::series)
            .findFirst()
            .orElseThrow();
    }

}
