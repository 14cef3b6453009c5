package fi.yhdyspinta.platform.fetching;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JsonTest {

    @Test
    void itemsComeInTheirOrder() {
        assertThat(ids("[{\"id\": 1}, {\"id\": \"2\"}]")).containsExactly(1, 2);
        assertThat(ids("\uFEFF [ ] \n")).isEmpty();
    }

    @Test
    void noBreakSpaceIsSpaceOutsideOfTextsOnly() {
        var answer = new Answer("test", "[\u00A0{\u00A0\"id\":\u00A01, \"x\": \"a\\\"\u00A0b\"}\u00A0]");

        assertThat(ids(answer.text())).containsExactly(1);
        Json.each(answer, item -> assertThat(item.text("x")).isEqualTo("a\"\u00A0b"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "  ", "{}", "[", "[{\"id\": 1}", "[{\"id\": 1},", "[{\"id\": 1}] x", "[{\"id\": 1}][]",
            "[1]", "[null]", "[{\"id\": NaN}]", "<html>Huoltokatko</html>", "[{\"id\": 1]", "null" })
    void whatIsNoWholeListIsUnreadable(String text) {
        assertThatThrownBy(() -> ids(text)).isInstanceOf(UnreadableAnswer.class).hasMessageStartingWith("test: ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}              | item 1, id
            {"id": null}    | item 1, id
            {"id": "x"}     | item 1, id
            {"id": 1.5}     | item 1, id
            {"id": 9999999999} | item 1, id
            {"id": {}}      | item 1, id
            {"id": true}    | item 1, id
            """)
    void fieldThatIsNoNumberIsNamed(String item, String place) {
        assertThatThrownBy(() -> ids("[" + item + "]")).isInstanceOfSatisfying(UnreadableAnswer.class,
                unreadable -> assertThat(unreadable.place()).isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(strings = { "NaN", "Infinity", "1,5", "1 000", "0x1p3", "1d", "--1", "1e999", "." })
    void onlyPlainNumbersAreNumbers(String text) {
        assertThat(Numbers.number(text)).isNull();
    }

    @Test
    void numbersMayHaveDecimalsSignsAndPowers() {
        assertThat(Numbers.number(" -12.50\u00A0")).isEqualTo(-12.5);
        assertThat(Numbers.number("1.2E6")).isEqualTo(1_200_000);
        assertThat(Numbers.integer("2009.0")).isEqualTo(2009);
    }

    private static List<Integer> ids(String text) {
        var ids = new ArrayList<Integer>();
        Json.each(new Answer("test", text), item -> ids.add(item.integer("id")));
        return ids;
    }

}
