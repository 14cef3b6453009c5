package fi.yhdyspinta.indicator.sotkanet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SotkanetRowsTest {

    private static final String HEADINGS = "indicator;region;year;gender;primary value;absolute value\n";

    @Test
    void jsonIsRead() {
        assertThat(json("""
                [{"indicator":4,"region":161,"year":2023,"gender":"male","value":7.4,"absValue":123},
                 {"indicator":4,"region":658,"year":2022,"gender":"total","value":0}]
                """)).containsExactly(row(4, "161", 2023, Sex.MALE, 7.4, 123.0),
                row(4, "658", 2022, Sex.TOTAL, 0, null));
        assertThat(json("[]")).isEmpty();
    }

    @Test
    void olderJsonIsRead() {
        assertThat(json("""
                [{"region": "69", "indicator": "127", "primary value": "2406", "gender": "total", "year": "2009"}]
                """)).containsExactly(row(127, "69", 2009, Sex.TOTAL, 2406, null));
    }

    @Test
    void valueThatIsNotToldHasNoObservation() {
        assertThat(json("""
                [{"indicator":4,"region":161,"year":2023,"gender":"male","value":null,"absValue":null},
                 {"indicator":4,"region":161,"year":2023,"gender":"male","value":" "}]
                """)).isEmpty();
        assertThat(csv(HEADINGS + "4;161;2023;male;;\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "region":2,"year":2023,"gender":"male","value":1                                | item 2, indicator
            "indicator":4,"year":2023,"gender":"male","value":1                             | item 2, region
            "indicator":4,"region":"KU005","year":2023,"gender":"male","value":1            | item 2, region
            "indicator":4,"region":2,"year":"2023/24","gender":"male","value":1             | item 2, year
            "indicator":4,"region":2,"year":2023,"value":1                                  | item 2, gender
            "indicator":4,"region":2,"year":2023,"gender":"other","value":1                 | item 2, gender
            "indicator":4,"region":2,"year":2023,"gender":"male"                            | item 2, value
            "indicator":4,"region":2,"year":2023,"gender":"male","value":"1,5"              | item 2, value
            "indicator":4,"region":2,"year":2023,"gender":"male","value":[1]                | item 2, value
            "indicator":4,"region":2,"year":2023,"gender":"male","value":1,"absValue":"x"   | item 2, absValue
            """)
    void rowThatIsNoRowIsNamed(String fields, String place) {
        var good = "{\"indicator\":4,\"region\":2,\"year\":2023,\"gender\":\"female\",\"value\":1}";
        assertThatThrownBy(() -> json("[" + good + ",{" + fields + "}]")).isInstanceOfSatisfying(UnreadableAnswer.class,
                unreadable -> {
                    assertThat(unreadable.source()).isEqualTo("test");
                    assertThat(unreadable.place()).isEqualTo(place);
                });
    }

    @Test
    void csvIsRead() {
        assertThat(csv("\uFEFF" + HEADINGS + "127;69;2009;total;2406;\r\n4;161;2023;female;7.4;123\n"))
            .containsExactly(row(127, "69", 2009, Sex.TOTAL, 2406, null), row(4, "161", 2023, Sex.FEMALE, 7.4, 123.0));
        assertThat(csv(HEADINGS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "<html>", "127;69;2009;total;2406;\n", HEADINGS + "127;69;2009;tot",
            HEADINGS + "127;69;2009;total;2 406;", HEADINGS + "127;69;2009;total;24,5;",
            HEADINGS + "127;;2009;total;1;", HEADINGS + "127;69;2009;total;1;x", HEADINGS + "127;69;2009;kaikki;1;",
            HEADINGS + "x;69;2009;total;1;", HEADINGS + "127;69;2009;total;1;2;3" })
    void csvThatIsNoneIsUnreadable(String text) {
        assertThatThrownBy(() -> csv(text)).isInstanceOf(UnreadableAnswer.class).hasMessageContaining("line ");
    }

    @Test
    void exportOfThePagesIsReadInTheirLanguages() {
        assertThat(export("""
                "Ahtaasti asuvat; %";"183";"Espoo";"049";"yhteensä";2015;10.4;12191
                "Trångbodda";"183";"Esbo";"049";"kvinnor";2015;10.4;
                "Overcrowded";"183";"Espoo";"049";"males";2015;;
                """)).containsExactly(row(183, "049", 2015, Sex.TOTAL, 10.4, 12191.0),
                row(183, "049", 2015, Sex.FEMALE, 10.4, null));
        assertThatThrownBy(() -> export("\"a\";\"183\";\"Espoo\";\"049\";\"muu\";2015;10.4;\n"))
            .hasMessageContaining("a sex, not \"muu\" at line 1");
    }

    private static SotkanetRow row(int indicator, String region, int year, Sex sex, double value, Double count) {
        return new SotkanetRow(indicator, new Observation(region, year, sex, value, count));
    }

    private static List<SotkanetRow> json(String text) {
        return read(text, JsonRows::read);
    }

    private static List<SotkanetRow> csv(String text) {
        return read(text, CsvRows::read);
    }

    private static List<SotkanetRow> export(String text) {
        return read(text, CsvRows::readExport);
    }

    private static List<SotkanetRow> read(String text, BiConsumer<Answer, Consumer<SotkanetRow>> reader) {
        var rows = new ArrayList<SotkanetRow>();
        reader.accept(new Answer("test", text), rows::add);
        return rows;
    }

}
