package fi.yhdyspinta.indicator.sotkanet;

import java.net.URI;
import java.time.Duration;
import java.util.Set;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.fetching.FetchFailed;
import fi.yhdyspinta.platform.fetching.Fetchers;
import fi.yhdyspinta.platform.fetching.FetchingProperties;
import fi.yhdyspinta.platform.fetching.PassingTime;
import fi.yhdyspinta.platform.fetching.StandInSource;
import fi.yhdyspinta.platform.fetching.Stored;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static fi.yhdyspinta.platform.fetching.StandInSource.cutAfter;
import static fi.yhdyspinta.platform.fetching.StandInSource.says;
import static fi.yhdyspinta.platform.fetching.StandInSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SotkanetTest {

    private static final String ROW = "{\"indicator\":127,\"region\":161,\"year\":2023,\"gender\":\"total\",\"value\":124825}";

    private final StandInSource source = new StandInSource();

    private final PassingTime time = new PassingTime();

    private final Sotkanet sotkanet = sotkanet();

    @AfterEach
    void close() {
        this.source.close();
    }

    @Test
    void valuesAreAskedWithRepeatedParameters() {
        this.source.on("/rest/json", says("[" + ROW + "]"));

        assertThat(this.sotkanet.fetch(127, 2022, 2024, Set.of(Sex.MALE, Sex.FEMALE)))
            .containsExactly(new Observation("161", 2023, Sex.TOTAL, 124_825, null));
        this.sotkanet.fetch(127, 2023, 2023, Set.of());

        assertThat(this.source.asked()).extracting(StandInSource.Asked::address)
            .containsExactly("/rest/json?indicator=127&years=2022&years=2023&years=2024&genders=female&genders=male",
                    "/rest/json?indicator=127&years=2023&genders=total");
        assertThat(this.time.slept()).containsExactly(Duration.ofSeconds(1));
        assertThatThrownBy(() -> this.sotkanet.fetch(127, 2024, 2023, Set.of()))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsGivenOfAnAnswerThatBreaks() {
        this.source.on("/rest/json", says("[" + ROW + ", {\"indicator\":"));

        assertThatThrownBy(() -> this.sotkanet.fetch(127, 2023, 2023, Set.of())).isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining("/rest/json?indicator=127")
            .hasMessageContaining("line 1");
    }

    @Test
    void rowsOfAnotherIndicatorAreRefused() {
        this.source.on("/rest/json", says("[" + ROW + "]"));

        assertThatThrownBy(() -> this.sotkanet.fetch(4, 2023, 2023, Set.of())).isInstanceOf(UnreadableAnswer.class)
            .hasMessageContaining("indicator 4 at a row of indicator 127");
    }

    @Test
    void answerThatIsCutIsAskedAgainAndNothingComesTwice() {
        this.source.on("/rest/json", cutAfter("[" + ROW + ","), status(500, ""), status(500, ""),
                says("[" + ROW + "]"));

        assertThat(this.sotkanet.fetch(127, 2023, 2023, Set.of())).hasSize(1);
        assertThat(this.source.asked()).hasSize(4);
    }

    @Test
    void indicatorThatIsNotThere() {
        assertThatThrownBy(() -> this.sotkanet.get(99_999)).isInstanceOfSatisfying(FetchFailed.class,
                failed -> assertThat(failed.reason()).isEqualTo(FetchFailed.Reason.NOT_FOUND));
    }

    @Test
    void listsAreAsked() {
        this.source.on("/rest/indicators", says("[{\"id\": 4, \"title\": {\"fi\": \"x\"}}]"))
            .on("/rest/indicators/4", says("{\"id\": 4, \"title\": {\"fi\": \"x\"}}"))
            .on("/rest/regions",
                    says("[{\"id\": 2, \"code\": \"005\", \"category\": \"KUNTA\", \"title\": {\"fi\": \"x\"}}]"));

        assertThat(this.sotkanet.listIndicators()).hasSize(1);
        assertThat(this.sotkanet.get(4).id()).isEqualTo(4);
        assertThat(this.sotkanet.listRegions()).hasSize(1);
    }

    @Test
    void storedAnswersComeThroughWhole() {
        var folder = "03_sotkanet/";
        this.source
            .on("/rest/indicators",
                    StandInSource.bytes(Stored.bytes(folder + "real_indicators_1.1_2016_even_ids.json")))
            .on("/rest/regions", StandInSource.bytes(Stored.bytes(folder + "real_regions_1.1_2016.json")))
            .on("/rest/json",
                    StandInSource.bytes(Stored.bytes(folder + "reconstructed_1.1_from_sotkanet_2013/170.json")));

        assertThat(this.sotkanet.listIndicators()).hasSize(1191);
        assertThat(this.sotkanet.listRegions()).hasSize(511);
        assertThat(this.sotkanet.fetch(170, 1990, 2012, Set.of())).hasSize(9407);
    }

    private Sotkanet sotkanet() {
        var patience = new FetchingProperties(Duration.ofSeconds(20), Duration.ofSeconds(20), DataSize.ofMegabytes(2),
                4, Duration.ofSeconds(2), Duration.ofMinutes(5));
        return new Sotkanet(URI.create(this.source.url() + "/rest/"), Duration.ofSeconds(1),
                new Fetchers(patience, "https://hyte.example.org", this.time, this.time));
    }

}
