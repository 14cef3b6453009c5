package fi.yhdyspinta.indicator.opendata;

import java.nio.charset.StandardCharsets;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.opendata.WrittenCatalogue.Form;
import fi.yhdyspinta.indicator.series.AllSeries;
import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is changed here is taken back. */
class WrittenCatalogueTest extends DatabaseTest {

    private static final IndicatorKey KEY = IndicatorKey.of("sotkanet-127");

    @Autowired
    private WrittenCatalogue written;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private AllSeries series;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest
    @EnumSource
    void sameIsWrittenOnce(Form form) {
        assertThat(this.written.get(form)).isSameAs(this.written.get(form));
    }

    @ParameterizedTest
    @EnumSource
    void newTitleShowsWithoutAReading(Form form) {
        assertThat(text(form)).doesNotContain("Keksitty uusi nimi");
        takingBack(() -> {
            this.catalogue.publish(named(this.catalogue.get(KEY), "Keksitty uusi nimi"));
            assertThat(text(form)).contains("Keksitty uusi nimi");
        });
        assertThat(text(form)).doesNotContain("Keksitty uusi nimi");
    }

    @Test
    void newReadingShows() {
        var before = text(Form.TURTLE);
        takingBack(() -> {
            int number = this.catalogue.get(KEY).number();
            this.series.replace(number, this.series.listWhole(number));
            assertThat(text(Form.TURTLE)).isNotEqualTo(before);
        });
        assertThat(text(Form.TURTLE)).isEqualTo(before);
    }

    private void takingBack(Runnable work) {
        this.transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.run();
        });
    }

    private String text(Form form) {
        return new String(this.written.get(form), StandardCharsets.UTF_8);
    }

    private static Indicator named(Indicator indicator, String title) {
        return new Indicator(indicator.number(), indicator.key(), LocalText.finnish(title), indicator.about(),
                indicator.limits(), indicator.unit(), indicator.producer(), indicator.decimals(), indicator.aim(),
                indicator.measure(), indicator.changedOn());
    }

}
