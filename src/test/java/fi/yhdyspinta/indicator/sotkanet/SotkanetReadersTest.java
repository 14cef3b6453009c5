package fi.yhdyspinta.indicator.sotkanet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;

import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SotkanetReadersTest {

    private static final String DESCRIPTION = """
            {"id": 4, "data-updated": "2016-11-02", "range": {"start": 1996, "end": 2015},
             "title": {"fi": "Sairaalahoitoa saaneet / 1&nbsp;000", "en": "Hospital care", "sv": ""},
             "description": {"fi": "Osuus.<p id=suhteutus>Tilastokeskus.</p> ", "en": "", "sv": "Andel"},
             "limits": {"fi": "Alle viiden tapauksen tietoja ei julkisteta. "},
             "legislation": {"fi": "Laki A.<br />Laki B."}, "notices": {"fi": " ", "en": "", "sv": ""},
             "primaryValueType": {"code": "PER1000", "title": {"fi": "Tuhatta kohden"}}, "decimals": 1,
             "classifications": {"sex": {"values": ["male", "female", "total"]},
                                 "age": {"title": {"fi": "0 - 17-vuotiaat"}, "values": []},
                                 "region": {"values": ["Kunta", "Maa"]}},
             "organization": {"id": 2, "title": {"fi": "THL"}},
             "subjects": [{"fi": "psykiatria", "uri": ""}, {"fi": "", "sv": ""}],
             "sources": [{"organization": {"title": {"fi": "THL"}}, "title": {"fi": "Hilmo"}, "description": {"fi": "<b>x</b>"}}],
             "groups": [200, 303]}
            """;

    @Test
    void listedIndicatorIsRead() {
        var listed = list("""
                [{"id": 4, "title": {"fi": "BMI &#8805; 30<br />%", "en": "BMI", "sv": null},
                  "organization": {"id": 2, "title": {"fi": "THL"}},
                  "classifications": {"sex": {"values": ["male","total"]}, "region": {"values": ["Kunta","Erva"]}}},
                 {"id": "5", "title": {"fi": " "}}]
                """);

        assertThat(listed).containsExactly(
                new ListedIndicator(4, new LocalText("BMI ≥ 30 %", null, "BMI"), LocalText.finnish("THL"),
                        new Coverage(Set.of(Sex.MALE, Sex.TOTAL), Set.of("KUNTA", "ERVA"))),
                new ListedIndicator(5, LocalText.finnish("5"), null, new Coverage(Set.of(), Set.of())));
    }

    @Test
    void listWithUnknownSexOrWithoutTitleIsUnreadable() {
        assertThatThrownBy(() -> list("""
                [{"id": 4, "title": {"fi": "x"}, "classifications": {"sex": {"values": ["muu"]}}}]
                """)).isInstanceOf(UnreadableAnswer.class)
            .hasMessage("test: expected a sex, not \"muu\" at item 1, classifications, sex");
        assertThatThrownBy(() -> list("[{\"id\": 4}]")).hasMessageContaining("item 1, title");
        assertThatThrownBy(() -> list("[{\"id\": 4, \"title\": \"x\"}]")).hasMessageContaining("item 1, title");
    }

    @Test
    void descriptionIsRead() {
        var read = IndicatorDescription.read(new Answer("test", DESCRIPTION));

        assertThat(read.updatedOn()).isEqualTo(LocalDate.of(2016, 11, 2));
        assertThat(read.firstYear()).isEqualTo(1996);
        assertThat(read.lastYear()).isEqualTo(2015);
        assertThat(read.title()).isEqualTo(new LocalText("Sairaalahoitoa saaneet / 1 000", null, "Hospital care"));
        assertThat(read.prose())
            .isEqualTo(new IndicatorDescription.Prose(new LocalText("Osuus.\n\nTilastokeskus.", "Andel", null), null,
                    LocalText.finnish("Alle viiden tapauksen tietoja ei julkisteta."),
                    LocalText.finnish("Laki A.\nLaki B."), null));
        assertThat(read.unit())
            .isEqualTo(new IndicatorDescription.Unit("PER1000", LocalText.finnish("Tuhatta kohden")));
        assertThat(read.decimals()).isEqualTo(1);
        assertThat(read.coverage()).isEqualTo(new Coverage(Set.of(Sex.values()), Set.of("KUNTA", "MAA")));
        assertThat(read.ages()).isEqualTo(LocalText.finnish("0 - 17-vuotiaat"));
        assertThat(read.subjects()).containsExactly(LocalText.finnish("psykiatria"));
        assertThat(read.sources()).containsExactly(new IndicatorDescription.Source(LocalText.finnish("Hilmo"),
                LocalText.finnish("THL"), LocalText.finnish("x")));
        assertThat(read.groups()).containsExactly(200, 303);
    }

    @Test
    void descriptionMayLackAllButNumberAndTitle() {
        var read = IndicatorDescription.read(new Answer("test", "{\"id\": 4, \"title\": {\"fi\": \"x\"}}"));

        assertThat(read.updatedOn()).isNull();
        assertThat(read.firstYear()).isNull();
        assertThat(read.unit()).isNull();
        assertThat(read.sources()).isEmpty();
    }

    @Test
    void descriptionThatIsNoneIsUnreadable() {
        assertThatThrownBy(() -> describe("2016-11-02", "2.11.2016")).hasMessageContaining("data-updated");
        assertThatThrownBy(() -> describe("1996", "\"joskus\"")).hasMessageContaining("range, start");
        assertThatThrownBy(() -> describe("[200", "[\"x\"")).hasMessageContaining("groups");
        assertThatThrownBy(() -> IndicatorDescription.read(new Answer("test", "[]")))
            .isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void regionIsReadWithItsZeros() {
        var regions = new ArrayList<SotkanetRegion>();
        SotkanetRegion.read(new Answer("test", """
                [{"id": 2, "code": "005", "category": "KUNTA", "title": {"fi": "Alajärvi"}, "memberOf": [613, 553]},
                 {"id": 658, "code": "358", "category": "Maa", "title": {"fi": "Koko maa", "sv": "Hela landet"}}]
                """), regions::add);

        assertThat(regions).containsExactly(
                new SotkanetRegion(2, "005", "KUNTA", LocalText.finnish("Alajärvi"), Set.of(613, 553)),
                new SotkanetRegion(Sotkanet.WHOLE_COUNTRY, "358", "MAA", new LocalText("Koko maa", "Hela landet", null),
                        Set.of()));
    }

    private static ArrayList<ListedIndicator> list(String text) {
        var listed = new ArrayList<ListedIndicator>();
        ListedIndicator.read(new Answer("test", text), listed::add);
        return listed;
    }

    private static IndicatorDescription describe(String written, String instead) {
        return IndicatorDescription.read(new Answer("test", DESCRIPTION.replace(written, instead)));
    }

}
