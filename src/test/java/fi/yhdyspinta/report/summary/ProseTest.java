package fi.yhdyspinta.report.summary;

import java.util.List;

import fi.yhdyspinta.platform.document.Block;
import fi.yhdyspinta.platform.document.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ProseTest {

    @Test
    void knowsParagraphsEmphasisListsAndLinks() {
        var blocks = Prose.of("""
                Yksi **lihava** ja *vino*.

                - kyläkoulu
                - bussi
                    - aamuvuoro

                Katso [sivu](https://example.org/a?b=1&c=2).
                """);

        assertThat(blocks).hasExactlyElementsOfTypes(Block.Paragraph.class, Block.Bullets.class, Block.Paragraph.class);
        assertThat(((Block.Paragraph) blocks.get(0)).text()).containsExactly(Inline.text("Yksi "),
                Inline.strong("lihava"), Inline.text(" ja "), Inline.emphasis("vino"), Inline.text("."));
        assertThat(((Block.Bullets) blocks.get(1)).items().getLast().inner()).hasSize(1);
        assertThat(((Block.Paragraph) blocks.get(2)).text())
            .contains(Inline.link("sivu", "https://example.org/a?b=1&c=2"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>alert(1)</script>", "<b>lihava</b>", "AT&amp;T &copy;", "`koodi`", "# Otsikko",
            "> lainaus", "| a | b |", "12. marraskuuta pidettiin tilaisuus", "[a]: https://example.org",
            "C:\\temp\\uusi", "---", "===", "~~~", "<https://example.org>", "-", "[tästä](javascript:alert(1))",
            "snake_case_nimi", "2 * 3", "Hinta: 5 $ & 10 %", "\\", "1." })
    void everythingElseStaysAsTyped(String text) {
        assertThat(Prose.plain(text)).isEqualTo(text);
    }

    @Test
    void lineBreakBreaksTheLine() {
        assertThat(Prose.plain("Saarikunta\nKoivulahti")).isEqualTo("Saarikunta\nKoivulahti");
    }

    @Test
    void plainTextMeansNothing() {
        assertThat(Prose.plain(Prose.plainly("5*5_6_[a](https://example.org) *x*")))
            .isEqualTo("5*5_6_[a](https://example.org) *x*");
        assertThat(Prose.of("")).isEqualTo(List.of());
    }

}
