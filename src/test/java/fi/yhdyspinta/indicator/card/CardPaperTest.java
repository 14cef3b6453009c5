package fi.yhdyspinta.indicator.card;

import java.time.Instant;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.document.PdfUa;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class CardPaperTest extends DatabaseTest {

    private static final String KUOPIO = "297";

    private static final Instant NOVEMBER = Instant.parse("2026-11-30T10:00:00Z");

    @Autowired
    private Cards cards;

    @Autowired
    private Frames frames;

    @ParameterizedTest
    @EnumSource
    void cardIsTwoAccessiblePages(Language language) throws Exception {
        var place = new Frame.Place("/pohjois-savo", LocalText.finnish("Pohjois-Savon hyvinvointialue"), "hyte");
        var card = this.cards.get(KUOPIO);
        var latest = card.lines().getFirst().latest();

        var pdf = new CardPaper().write(card, this.frames.forEverybody(language, place), NOVEMBER);

        assertThat(PdfUa.failuresOf(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(latest).isNotNull();
            assertThat(new PDFTextStripper().getText(read)).contains("Kuopio", "(" + latest.year() + ")");
        }
    }

}
