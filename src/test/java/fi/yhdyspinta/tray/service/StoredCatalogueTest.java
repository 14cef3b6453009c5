package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Stored;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The reader on answers that the real catalogue has given. */
class StoredCatalogueTest {

    private static final String FOLDER = "05_ptv/real_api_samples/";

    @Test
    void everyStoredServiceIsRead() {
        var services = stored("services").stream().flatMap(contents -> contents.services().stream()).toList();

        assertThat(services).hasSize(stored("services").size()).hasSizeGreaterThanOrEqualTo(15).allSatisfy(service -> {
            assertThat(service.name().fi()).isNotBlank();
            assertThat(service.summary()).isNotNull();
            assertThat(service.terms()).extracting(Term::kind)
                .contains(Term.Kind.TARGET_GROUP, Term.Kind.SERVICE_CLASS);
            assertThat(service.status()).isEqualTo("Published");
            assertThat(service.modifiedAt()).isEqualTo(Instant.parse("2018-05-03T11:53:58.162746Z"));
            assertThat(service.municipalities().isEmpty()).isEqualTo(service.reach() == Reach.NATIONWIDE);
        });
    }

    @Test
    void youthWorkOfNaantaliIsForTheYoungThere() {
        var service = service("228738ee-754a-49b7-8240-2b84c5ca2970");

        assertThat(service.name()).isEqualTo(LocalText.finnish("Etsivä nuorisotyö"));
        assertThat(service.provider().name()).isEqualTo("Naantalin kaupunki");
        assertThat(service.municipalities()).containsExactly("529");
        assertThat(service.ages()).isEqualTo(Set.of(AgeGroup.YOUTH));
        assertThat(service.charge()).isEqualTo(Charge.FREE);
        assertThat(service.channels()).hasSize(2);
    }

    @Test
    void swimmingHallSpeaksThreeLanguages() {
        var service = service("6ccb671f-05cd-46cf-a0a4-4f98d43dfd37");

        assertThat(service.name()).isEqualTo(new LocalText("Uimahalli", "Simhallen", "Swimming Centre"));
        assertThat(Objects.requireNonNull(service.summary()).sv()).startsWith("I Vasa simhall");
        assertThat(service.ages()).hasSize(4);
        assertThat(service.languages()).containsExactly("en", "fi", "sv");
    }

    @Test
    void organisationsAreReadWithTheirBusinessIds() {
        assertThat(stored("organizations").stream().flatMap(contents -> contents.providers().stream())).hasSize(2)
            .anySatisfy(provider -> {
                assertThat(provider.businessId()).isEqualTo(new BusinessId("0245437-2"));
                assertThat(provider.email()).isEqualTo("kirjaamo@vrk.fi");
                assertThat(provider.page()).isEqualTo(new LocalText("http://www.vrk.fi", "http://vrk.fi/sv", null));
            });
    }

    @Test
    void channelsOfEveryKindAreRead() {
        var channels = stored("servicechannels").stream().flatMap(contents -> contents.channels().stream()).toList();

        assertThat(channels).hasSize(21);
        assertThat(channels.stream().filter(channel -> channel.page() != null)).hasSizeBetween(8, 20);
    }

    private static Facts service(String id) {
        return CatalogueReader.read(Stored.answer(FOLDER + "services/" + id + ".json")).services().getFirst();
    }

    private static List<CatalogueContents> stored(String kind) {
        return Stored.list(FOLDER + kind, ".json")
            .stream()
            .map(file -> CatalogueReader.read(Stored.answer(file)))
            .toList();
    }

}
