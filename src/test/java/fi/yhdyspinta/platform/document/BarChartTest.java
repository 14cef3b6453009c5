package fi.yhdyspinta.platform.document;

import org.junit.jupiter.api.Test;

import fi.yhdyspinta.platform.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class BarChartTest {

    private final BarChart chart = BarChart.titled("Liikkuva arki", Language.FI)
        .unit("%")
        .decimals(1)
        .bar("Saarikunta", 12.25)
        .highlighted("Koko alue", 1034)
        .suppressed("Metsäkylä")
        .done();

    @Test
    void wordsTellTheWholeChart() {
        assertThat(chart.alternative())
            .isEqualTo("Liikkuva arki: Saarikunta 12,2\u00A0%; Koko alue 1\u00A0034,0\u00A0%; Metsäkylä <5.");
    }

    @Test
    void pictureHasNameAndNoStyles() {
        assertThat(chart.svg())
            .contains("role=\"img\"", "aria-label=\"Liikkuva arki: Saarikunta", "class=\"bar-chart\"")
            .doesNotContain("style=", "<style", "<script");
    }

    @Test
    void suppressedValueHasNoBar() {
        assertThat(chart.svg()).contains(">&lt;5</text>").containsOnlyOnce("class=\"bar\"");
    }

    @Test
    void pictureIsPlainDrawing() {
        assertThat(DrawingReader.read(Markup.parse(chart.svg()))).isPresent();
    }

    @Test
    void naughtyLabelsAreWellFormed() {
        for (String text : NaughtyStrings.OURS) {
            Picture.of(BarChart.titled("Kuvio " + text, Language.SV).unit(text).bar(text, 1).done().svg());
        }
    }

    @Test
    void barsHaveLengthFromZero() {
        var draft = BarChart.titled("Kuvio", Language.EN);

        assertThatIllegalArgumentException().isThrownBy(() -> draft.bar("a", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> draft.bar("a", Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(draft::done);
        assertThat(draft.bar("nolla", 0).done().svg()).doesNotContain("<rect");
    }

}
