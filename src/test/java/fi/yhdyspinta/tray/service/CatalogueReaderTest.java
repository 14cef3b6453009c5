package fi.yhdyspinta.tray.service;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueReaderTest {

    private static final String OLD = """
            {"id": "0a1b2c3d-0000-4000-8000-000000000009", "type": "PermissionAndObligation",
             "serviceNames": [{"value": "Lupa", "language": "fi", "type": "AlternateName"},
                              {"value": "Hankelupa", "language": "fi", "type": "Name"},
                              {"value": null, "language": "sv", "type": "Name"}],
             "serviceDescriptions": [{"value": "<p>Pitkä &amp; lavea", "language": "fi", "type": "Description"},
                                     {"value": "Lyhyesti", "language": "fi", "type": "ShortDescription"}],
             "areaType": "WholeCountryExceptAlandIslands", "serviceChargeType": "Charged",
             "organizations": [{"roleType": "Producer", "organization": null},
                               {"roleType": "Responsible",
                                "organization": {"id": "0a1b2c3d-0000-4000-8000-00000000aaaa", "name": "Kunta"}}],
             "publishingStatus": "Published", "modified": "2019-01-02T03:04:05.67"}""";

    @Test
    void wordsOfOlderVersionsMeanTheSame() {
        var service = read(OLD).services().getFirst();

        assertThat(service.name()).isEqualTo(LocalText.finnish("Hankelupa"));
        assertThat(service.summary()).isEqualTo(LocalText.finnish("Lyhyesti"));
        assertThat(service.kind()).isEqualTo(Kind.PERMIT);
        assertThat(service.reach()).isEqualTo(Reach.NATIONWIDE_EXCEPT_ALAND);
        assertThat(service.charge()).isEqualTo(Charge.CHARGEABLE);
        assertThat(service.modifiedAt()).as("a time without its zone is UTC").hasToString("2019-01-02T03:04:05.670Z");
    }

    @Test
    void newWordsAndOldWordsOfOneServiceMakeTheSameFacts() {
        var renewed = OLD.replace("ShortDescription", "Summary")
            .replace("AlternateName", "AlternativeName")
            .replace("Charged", "Chargeable")
            .replace("WholeCountryExceptAlandIslands", "NationwideExceptAlandIslands")
            .replace("PermissionAndObligation", "PermitOrObligation");

        assertThat(read(renewed).services().getFirst().fingerprint())
            .isEqualTo(read(OLD).services().getFirst().fingerprint());
    }

    @Test
    void municipalitiesOfALargerAreaAreItsOwn() {
        var service = read(OLD.replace("\"areaType\": \"WholeCountryExceptAlandIslands\"", """
                "areaType": "LimitedType", "areas": [{"type": "Region", "code": "11",
                  "name": [{"value": "Pohjois-Savo", "language": "fi"}],
                  "municipalities": [{"code": "297", "name": []}, {"code": "140", "name": []}]}]""")).services()
            .getFirst();

        assertThat(service.municipalities()).containsExactly("140", "297");
        assertThat(service.areas()).extracting(Facts.Area::name).containsExactly(LocalText.finnish("Pohjois-Savo"));
    }

    @Test
    void addressThatIsNoPageOfTheWebIsLeftOut() {
        var provider = read("""
                {"id": "0a1b2c3d-0000-4000-8000-00000000aaaa",
                 "organizationNames": [{"value": "Kunta", "language": "fi", "type": "Name"}], "businessCode": "123",
                 "emails": [{"value": "ei osoite"}],
                 "webPages": [{"url": "javascript:alert(1)", "language": "fi"}, {"url": "", "language": "sv"}]}""")
            .providers()
            .getFirst();

        assertThat(provider.page()).isNull();
        assertThat(provider.email()).isNull();
        assertThat(provider.businessId()).isNull();
    }

    @Test
    void whatHasNoNameOrNobodyResponsibleIsSkippedAndCounted() {
        var contents = read("[%s, {\"id\": \"x\", \"serviceNames\": []}, {\"something\": 1}]".formatted(OLD));

        assertThat(contents.services()).hasSize(1);
        assertThat(contents.skipped()).isEqualTo(2);
    }

    @Test
    void pageAndBundleAreReadLikeLists() {
        assertThat(read("{\"pageCount\": 1, \"itemList\": [%s]}".formatted(OLD)).services()).hasSize(1);
        var bundle = read("{\"services\": [%s], \"organizations\": [%s]}".formatted(OLD,
                Told.provider("1234567-1", "kirjaamo@saarikunta.example")));
        assertThat(bundle.services()).hasSize(1);
        assertThat(Objects.requireNonNull(bundle.providers().getFirst().businessId()).value()).isEqualTo("1234567-1");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "[", "{\"serviceNames\": 7}", "[1]", "<html>", "{\"itemList\": {}}" })
    void brokenAnswerIsRefusedWhole(String broken) {
        assertThatThrownBy(() -> read(broken)).isInstanceOf(UnreadableAnswer.class);
    }

    private static CatalogueContents read(String text) {
        return CatalogueReader.read(Answer.of("koe.json", text.getBytes(StandardCharsets.UTF_8)));
    }

}
