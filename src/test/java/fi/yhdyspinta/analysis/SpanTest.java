package fi.yhdyspinta.analysis;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpanTest {

    @Test
    void findsTheWordsNearestToWhereTheyWereSelected() {
        var text = "bussi, juna, bussi, laiva, bussi";

        assertThat(Span.locate(text, "bussi", 15)).contains(new Span(13, 18));
        assertThat(Span.locate(text, "bussi", 99)).contains(new Span(27, 32));
    }

    @Test
    void lineEndsOfTheBrowserAreTheSameAsThoseOfTheText() {
        assertThat(Span.locate("yksi\nkaksi\nkolme", "kaksi\r\nkolme", 0)).contains(new Span(5, 16));
        assertThat(Span.locate("yksi\r\nkaksi\r\nkolme", "kaksi\nkolme", 0).orElseThrow().of("yksi\r\nkaksi\r\nkolme"))
            .isEqualTo("kaksi\r\nkolme");
    }

    @Test
    void wordsThatDoNotStandInTheTextAreNotFound() {
        assertThat(Span.locate("Kyläkoulu on auki", "kyläkoulu", 0)).isEmpty();
        assertThat(Span.locate("Kyläkoulu on auki", "", 0)).isEmpty();
    }

}
