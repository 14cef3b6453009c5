package fi.yhdyspinta.platform.fetching;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BMI &#8805; 30, %                            | BMI ≥ 30, %
            &#x2265; &amp; &auml;&Ouml;&yuml;&times;     | ≥ & äÖÿ×
            0 \u0096 17 &#150;                            | 0 – 17 –
            &bogus; R&D &; &#xD800; &#0;                 | &bogus; R&D &; �
            Tulot<br />ja menot                          | Tulot ja menot
            <b>lihava<i>kursiivi</b>                     | lihavakursiivi
            alle < 5 ja <5 tapausta                      | alle < 5 ja <5 tapausta
            1&nbsp;000 asukasta                          | 1 000 asukasta
            <td>a</td> <td>b</td>                        | a b
            x <!-- <b>ei</b> --> y <!DOCTYPE z> </ >w    | x y w
            """)
    void titlesLoseMarkupAndKeepSigns(String html, String text) {
        assertThat(PlainText.line(html)).isEqualTo(text);
    }

    @Test
    void paragraphsAndLinesStay() {
        assertThat(PlainText.paragraphs("""
                Eka  virke
                jatkuu.<p id=suhteutus>Toka.</p> Kolmas<br>rivi<BR/><br />neljäs<ul><li>yksi<li>kaksi</ul>&nbsp;
                """)).isEqualTo("Eka virke jatkuu.\n\nToka.\n\nKolmas\nrivi\n\nneljäs\n\nyksi\n\nkaksi");
        assertThat(PlainText.paragraphs(" <p>&nbsp;</p><br>")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "<scr<script>ipt>alert(1)</script>", "<<script>script>x</script>",
            "<script>if (a < b) {}</scripty></script >teksti", "<a title=\"1 > 0\" href='>'>teksti</a>",
            "<p <b>teksti</b>", "<img src=x onerror=alert(1)", "<!--><img src=x>--><b>teksti</b>",
            "<style>p > b {}</style>teksti", "<a href=\"auki>teksti</a>", "</p<b>x", "<b/<i/>x",
            "<textarea><b>x</b></textarea>y" })
    void nothingThatIsLeftOfOneTagMakesAnother(String html) {
        var text = PlainText.paragraphs(html);

        assertThat(Jsoup.parseBodyFragment(text).body().getAllElements()).as(text).hasSize(1);
        assertThat(text).doesNotContain("onerror", "<b>", "<i", "<script");
    }

    @Test
    void controlSignsAreLeftOut() {
        assertThat(PlainText.line("a\u0000b\u0007\tc &#1;d")).isEqualTo("ab c d");
    }

    @Test
    void realTitlesReadAsByAnotherParser() {
        Json.each(Stored.answer("03_sotkanet/real_indicators_1.1_2016_even_ids.json"), item -> {
            for (var language : item.object("title").keys()) {
                var title = item.object("title").text(language);
                assertThat(PlainText.line(title)).isEqualTo(
                        Jsoup.parse(title).text().replaceAll("[\\s\u00A0]+", " ").replace('\u0096', '–').strip());
            }
        });
    }

}
