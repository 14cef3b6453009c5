package fi.yhdyspinta.tray.service;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

import static fi.yhdyspinta.platform.fetching.StandInSource.says;
import static fi.yhdyspinta.platform.fetching.StandInSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PtvTest {

    private static final String VAASA = "/Service/list/area/Municipality/code/905";

    private final StandInSource source = new StandInSource();

    private final PassingTime time = new PassingTime();

    @AfterEach
    void close() {
        this.source.close();
    }

    @Test
    void pageOfRealServicesIsRead() {
        var services = Stored.list("05_ptv/real_api_samples/services", ".json")
            .stream()
            .map(file -> Stored.answer(file).text())
            .collect(
                    Collectors.joining(",", "{\"pageNumber\":1,\"pageSize\":100,\"pageCount\":3,\"itemList\":[", "]}"));
        this.source.on(VAASA, says(services));

        var page = ptv(50).services("905", 1);

        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.services()).hasSizeGreaterThanOrEqualTo(15);
        assertThat(this.source.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.address()).isEqualTo(VAASA + "?page=1");
            assertThat(asked.asker()).startsWith("Yhdyspinta/");
        });
    }

    @Test
    void sourceThatGivesUpOnLongListsIsAskedForShorterOnes() {
        var ids = ids(6);
        this.source.on("/Organization/list", exchange -> {
            int asked = exchange.getRequestURI().getQuery().split(",").length;
            (asked > 2 ? status(504, "Gateway Timeout") : says("[" + providers(exchange.getRequestURI()) + "]"))
                .to(exchange);
        });

        assertThat(ptv(6).providers(ids)).extracting(ProviderFacts::id).containsExactlyElementsOf(ids);
    }

    @Test
    void sourceThatGivesUpOnOneIsNotAskedForEver() {
        this.source.on("/Organization/list", status(504, ""));

        assertThatThrownBy(() -> ptv(50).providers(ids(1))).isInstanceOf(FetchFailed.class);
        assertThat(this.source.asked()).hasSize(2);
    }

    @Test
    void sourceThatIsAskedTooOftenIsWaitedFor() {
        this.source.on(VAASA, status(429, "", "Retry-After", "7"), says(Told.page(1, Told.One.of(1, "Uimahalli"))));

        assertThat(ptv(50).services("905", 1).services()).hasSize(1);
        assertThat(this.time.slept()).contains(Duration.ofSeconds(7));
    }

    @Test
    void brokenPageIsRefusedWhole() {
        var page = Told.page(1, Told.One.of(1, "Uimahalli"));
        this.source.on(VAASA, says(page.substring(0, page.length() - 20)));

        assertThatThrownBy(() -> ptv(50).services("905", 1)).isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void municipalityWithoutServicesHasNoPages() {
        this.source.on(VAASA, says("{\"pageNumber\":0,\"pageSize\":1000,\"pageCount\":0,\"itemList\":null}"));

        assertThat(ptv(50).services("905", 1)).isEqualTo(new Ptv.Page(List.of(), 0));
    }

    private Ptv ptv(int batch) {
        var patience = new FetchingProperties(Duration.ofSeconds(20), Duration.ofSeconds(20), DataSize.ofMegabytes(2),
                2, Duration.ofSeconds(2), Duration.ofMinutes(5));
        return new Ptv(new PtvProperties(URI.create(this.source.url() + "/"), Duration.ofSeconds(1), batch),
                new Fetchers(patience, "https://hyte.example.org", this.time, this.time));
    }

    private static List<UUID> ids(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Told::id).toList();
    }

    private static String providers(URI asked) {
        return List.of(asked.getQuery().replace("guids=", "").split(","))
            .stream()
            .map(id -> Told.provider("1234567-1", "kirjaamo@saarikunta.example").replace(Told.PROVIDER.toString(), id))
            .collect(Collectors.joining(","));
    }

}
