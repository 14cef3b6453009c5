package fi.yhdyspinta.analysis.material;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SentencesTest {

    @Test
    void sentencesAndLinesCanBeChosen() {
        var text = "Bussi ei kulje.  Kyytiä ei saa!\n- kerho loppui\r\n- sali on kiinni";

        assertThat(Sentences.of(text)).extracting(sentence -> sentence.of(text))
            .containsExactly("Bussi ei kulje.", "Kyytiä ei saa!", "- kerho loppui", "- sali on kiinni");
    }

    @Test
    void whiteSpaceIsNoSentence() {
        assertThat(Sentences.of(" \n\t ")).isEmpty();
    }

}
