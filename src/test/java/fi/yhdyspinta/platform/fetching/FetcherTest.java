package fi.yhdyspinta.platform.fetching;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import fi.yhdyspinta.platform.fetching.FetchFailed.Reason;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;

import static fi.yhdyspinta.platform.fetching.StandInSource.cutAfter;
import static fi.yhdyspinta.platform.fetching.StandInSource.says;
import static fi.yhdyspinta.platform.fetching.StandInSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class FetcherTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final StandInSource source = new StandInSource();

    private final PassingTime time = new PassingTime();

    private final Fetcher fetcher = fetcher(Duration.ofSeconds(20), Duration.ZERO, 4);

    @AfterEach
    void close() {
        this.source.close();
    }

    @Test
    void sourceIsToldWhoAsks() {
        this.source.on("/list", says("[]"));

        assertThat(get("/list").text()).isEqualTo("[]");
        assertThat(this.source.asked().getFirst().asker())
            .matches("Yhdyspinta/\\S+ \\(\\+https://hyte\\.example\\.org/about\\)");
    }

    @Test
    void requestsKeepTheirPause() {
        this.source.on("/list", says("[]"));
        var polite = fetcher(Duration.ofSeconds(20), SECOND, 4);

        for (int number = 0; number < 3; number++) {
            polite.get(at("/list"));
        }

        assertThat(this.time.slept()).containsExactly(SECOND, SECOND);
    }

    @Test
    void refusalAndMissingAddressAreToldApartAndNotTriedAgain() {
        this.source.on("/secret", status(403, "<b>No</b> key"));

        failing("/secret").extracting(FetchFailed::reason).isEqualTo(Reason.REFUSED);
        failing("/secret").extracting(Throwable::getMessage).isEqualTo(at("/secret") + " refuses us: 403 No key");
        failing("/nowhere").extracting(FetchFailed::reason).isEqualTo(Reason.NOT_FOUND);
        assertThat(this.source.asked()).hasSize(3);
        assertThat(this.time.slept()).isEmpty();
    }

    @Test
    void wishOfTheSourceIsHonoured() {
        this.source.on("/seconds", status(429, "", "Retry-After", "17"), says("[]"))
            .on("/date", status(503, "", "Retry-After", "Mon, 30 Nov 2026 08:00:50 GMT"), says("[]"))
            .on("/past", status(429, "", "Retry-After", "Mon, 30 Nov 2020 08:00:50 GMT"), says("[]"))
            .on("/nonsense", status(429, "", "Retry-After", "soon"), says("[]"));

        get("/seconds");
        get("/date");
        get("/past");
        get("/nonsense");

        assertThat(this.time.slept()).containsExactly(Duration.ofSeconds(17), Duration.ofSeconds(33),
                Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    @Test
    void longerWishThanWeWaitEndsTheAsking() {
        this.source.on("/list", status(429, "", "Retry-After", "86400"));

        failing("/list").extracting(failed -> failed.wished().orElseThrow()).isEqualTo(Duration.ofDays(1));
        assertThat(this.source.asked()).hasSize(1);
    }

    @Test
    void troubleThatPassesIsWaitedForLongerEachTime() {
        this.source.on("/list", status(500, ""), status(502, ""), says("[1]"));

        assertThat(get("/list").text()).isEqualTo("[1]");
        assertThat(this.time.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4));
    }

    @Test
    void troubleThatDoesNotPassIsToldInTheEnd() {
        this.source.on("/list", status(500, "Oracle is down"));

        failing("/list").extracting(FetchFailed::reason).isEqualTo(Reason.IN_TROUBLE);
        assertThat(this.source.asked()).hasSize(4);
        assertThat(this.time.slept()).containsExactly(Duration.ofSeconds(2), Duration.ofSeconds(4),
                Duration.ofSeconds(8));
    }

    @Test
    void connectionThatIsCutIsTriedAgain() {
        this.source.on("/list", cutAfter("[1, 2"), says("[1, 2]"));

        assertThat(get("/list").text()).isEqualTo("[1, 2]");
    }

    @Test
    void nobodyThere() {
        var address = at("/list");
        this.source.close();

        assertThatThrownBy(() -> this.fetcher.get(address)).isInstanceOf(FetchFailed.class)
            .extracting(failed -> ((FetchFailed) failed).reason())
            .isEqualTo(Reason.BROKEN);
    }

    @Test
    void answerThatDoesNotComeOrDoesNotEndIsGivenUp() {
        this.source.on("/silent", this.source.silent(), says("[]"))
            .on("/stuck", this.source.stuckAfter("[1,"), says("[]"));
        var impatient = fetcher(Duration.ofMillis(40), Duration.ZERO, 99);

        assertThat(impatient.get(at("/silent")).text()).isEqualTo("[]");
        assertThat(impatient.get(at("/stuck")).text()).isEqualTo("[]");
        assertThat(this.source.asked()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void answerThatIsTooLongIsNotTaken() {
        this.source.on("/long", says("x".repeat(1001))).on("/longest", says("x".repeat(1000)));

        failing("/long").extracting(FetchFailed::reason).isEqualTo(Reason.TOO_LARGE);
        assertThat(get("/longest").text()).hasSize(1000);
        assertThat(this.source.asked()).hasSize(2);
    }

    @Test
    void answerThatIsNoTextIsUnreadable() {
        this.source.on("/bytes", StandInSource.bytes(new byte[] { '[', (byte) 0xE4, ']' }));

        assertThatThrownBy(() -> get("/bytes")).isInstanceOf(UnreadableAnswer.class).hasMessageContaining("UTF-8");
    }

    @Test
    void whoeverIsToldToStopStops() {
        this.source.on("/list", status(500, ""), says("[]"));

        Thread.currentThread().interrupt();
        failing("/list").extracting(FetchFailed::reason).isEqualTo(Reason.INTERRUPTED);

        assertThat(Thread.interrupted()).as("still told").isTrue();
        assertThat(this.source.asked()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void questionIsPosted() {
        this.source.on("/table", says("{}"));

        this.fetcher.post(at("/table"), "{\"ä\": 1}");

        assertThat(this.source.asked()).extracting(StandInSource.Asked::method, StandInSource.Asked::body)
            .isEqualTo(List.of(tuple("POST", "{\"ä\": 1}")));
    }

    private ObjectAssert<FetchFailed> failing(String path) {
        return assertThatThrownBy(() -> get(path)).asInstanceOf(InstanceOfAssertFactories.type(FetchFailed.class));
    }

    private Answer get(String path) {
        return this.fetcher.get(at(path));
    }

    private URI at(String path) {
        return URI.create(this.source.url() + path);
    }

    private Fetcher fetcher(Duration answerTimeout, Duration pause, int tries) {
        var properties = new FetchingProperties(Duration.ofSeconds(20), answerTimeout, DataSize.ofBytes(1000), tries,
                Duration.ofSeconds(2), Duration.ofMinutes(5));
        return new Fetchers(properties, "https://hyte.example.org/", this.time, this.time).withPause(pause);
    }

}
