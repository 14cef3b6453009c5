package fi.yhdyspinta.platform.document;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ColumnWidthsTest {

    private static final double CHARACTERS_ON_PAGE = 95;

    @Test
    void dateKeepsItsRoomBesideLongTexts() {
        List<Double> shares = ColumnWidths.of(Table.captioned("Toimenpiteet")
            .column("Toimenpide")
            .column("Kumppanit")
            .column("Selite")
            .column("Aika")
            .row("Elintapaohjauksen palveluketju kuvataan yhdessä", "Mielenterveysyhdistys ja Martat",
                    "Sovittiin vuoden 2026 neuvotteluissa keväällä", "31.12.2026")
            .done(), ColumnWidths.PAGE);

        assertThat(shares.getLast() * CHARACTERS_ON_PAGE).isGreaterThan("31.12.2026".length());
    }

    @Test
    void sharesAreTheWholePage() {
        List<Double> shares = ColumnWidths.of(
                Table.captioned("a").column("").numbers("x".repeat(90)).column("y".repeat(90)).done(),
                ColumnWidths.PAGE);

        assertThat(shares.stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-9));
        assertThat(shares).allMatch(share -> share > 0);
    }

}
