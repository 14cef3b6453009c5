package fi.yhdyspinta.indicator.card;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Source;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.document.PdfUa;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Frames;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
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

    /** As many indicators and sections as may be chosen, and long words beside them. */
    @ParameterizedTest
    @EnumSource
    void fullCardStaysOnTwoPages(Language language) throws Exception {
        var place = new Frame.Place("/pohjois-savo", LocalText.finnish("Pohjois-Savon hyvinvointialue"), "hyte");

        var pdf = new CardPaper().write(full(), this.frames.forEverybody(language, place), NOVEMBER);

        assertThat(PdfUa.failuresOf(pdf)).isEmpty();
        try (var read = Loader.loadPDF(pdf)) {
            assertThat(read.getNumberOfPages()).isLessThanOrEqualTo(2);
            assertThat(new PDFTextStripper().getText(read)).contains("Osio 6", "…");
        }
    }

    @Test
    void eachSourceOfTheCardIsNamedOnce() {
        var place = new Frame.Place("/pohjois-savo", LocalText.finnish("Pohjois-Savon hyvinvointialue"), "hyte");
        var known = this.cards.get(KUOPIO);
        var line = known.lines().getFirst();
        var own = new Indicator(-1, new IndicatorKey(Source.OWN, "1"), LocalText.finnish("Käyntejä"), null, null, null,
                LocalText.finnish("Koivurannan Taimi ry"), 0, null, Indicator.Measure.COUNT, null);
        var card = new Card(known.subject(), known.county(), known.year(), known.joined(),
                List.of(new Card.Section(LocalText.finnish("Asukkaat"),
                        List.of(line, line,
                                new CardLine(own, line.series(), line.latest(), null, List.of(), null, false, false)))),
                Map.of());

        assertThat(new CardPage(card, this.frames.forEverybody(Language.FI, place)).sources()).startsWith(
                "Lähteet: THL, Sotkanet.fi, CC BY 4.0; Organisaation oma luku: Koivurannan Taimi ry, CC BY 4.0.");
    }

    private static Indicator titled(Indicator indicator, String title) {
        return new Indicator(indicator.number(), indicator.key(), LocalText.finnish(title), null, null,
                indicator.unit(), indicator.producer(), indicator.decimals(), indicator.aim(), indicator.measure(),
                null);
    }

    private Card full() {
        var known = this.cards.get(KUOPIO);
        var line = known.lines().getLast();
        var longest = new CardLine(titled(line.indicator(), "Itsensä yksinäiseksi tuntevien osuus ".repeat(8)),
                line.series(), line.latest(), line.change(), line.comparisons(), null, false, false);
        var sections = IntStream.rangeClosed(1, 6)
            .mapToObj(number -> new Card.Section(LocalText.finnish("Osio " + number), Collections.nCopies(3, longest)))
            .toList();
        var entry = new CardSource.Entry(LocalText.finnish("Avataan yhdessä kohtaamispaikka, jossa nuoret ".repeat(4)),
                LocalText.finnish("Pohjois-Savon elämäntapaliitto ja sen jäsenyhdistykset ry"), "/actions/1", null,
                null, true);
        var entries = Stream.of(CardSource.Part.values())
            .collect(Collectors.toMap(part -> part, part -> Collections.nCopies(9, entry)));
        return new Card(known.subject(), known.county(), known.year(), known.joined(), sections, entries);
    }

}
