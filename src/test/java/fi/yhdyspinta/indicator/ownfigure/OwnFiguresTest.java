package fi.yhdyspinta.indicator.ownfigure;

import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Series;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.catalogue.Catalogue;
import fi.yhdyspinta.indicator.catalogue.MunicipalSeries;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OwnFiguresTest extends DatabaseTest {

    private static final String KUOPIO = "297";

    @Autowired
    private OwnFigures own;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private MunicipalSeries series;

    private Stage stage;

    @BeforeEach
    void raiseTheCurtain() {
        this.stage = this.cast.stage();
    }

    @Test
    void figuresAreSeenWhenTheCoordinatorHasPublishedThem() {
        var id = handIn(null, new OwnRow(KUOPIO, 2024, Sex.TOTAL, 12.5));
        var waiting = this.stage.in(() -> this.own.get(this.stage.helmi(), id));

        assertThat(this.catalogue.list(List.of(waiting.upload().key()))).as("not published").isEmpty();
        assertThatThrownBy(() -> this.stage.run(() -> this.own.publish(this.stage.helmi(), id)))
            .isInstanceOf(Forbidden.class);

        var key = this.stage.in(() -> this.own.publish(this.stage.aino(), id));

        var indicator = this.catalogue.get(key);
        assertThat(indicator.producer()).isEqualTo(this.stage.taimi().name());
        assertThat(kuopio(key)).isEqualTo(Series.of(2024, 12.5f));
        assertThatThrownBy(() -> this.stage.run(() -> this.own.publish(this.stage.aino(), id)))
            .isInstanceOf(Overtaken.class);
    }

    @Test
    void newFiguresOfAnEarlierIndicatorStandBesideTheOldOnes() {
        var first = handIn(null, new OwnRow(KUOPIO, 2023, Sex.TOTAL, 1), new OwnRow(KUOPIO, 2024, Sex.TOTAL, 2));
        var key = this.stage.in(() -> this.own.publish(this.stage.aino(), first));

        var second = handIn(key, new OwnRow(KUOPIO, 2024, Sex.TOTAL, 3),
                new OwnRow(KUOPIO, 2025, Sex.TOTAL, Double.NaN));
        this.stage.run(() -> this.own.publish(this.stage.aino(), second));

        assertThat(kuopio(key)).isEqualTo(Series.of(2023, 1f, 3f, Float.NaN));
    }

    @Test
    void onlyTheOwnerCarriesAnIndicatorOn() {
        var first = handIn(null, new OwnRow(KUOPIO, 2024, Sex.TOTAL, 2));
        var key = this.stage.in(() -> this.own.publish(this.stage.aino(), first));

        assertThatThrownBy(() -> this.stage
            .run(() -> this.own.handIn(this.stage.aino(), draft(key), List.of(new OwnRow(KUOPIO, 2025, Sex.TOTAL, 9)))))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void refusedFiguresTellWhyAndAreNotSeenByOthers() {
        var id = handIn(null, new OwnRow(KUOPIO, 2024, Sex.TOTAL, -2));

        this.stage.run(() -> this.own.refuse(this.stage.aino(), id, "Miinus kaksi ei voi pitää paikkaansa"));

        var page = this.stage.in(() -> this.own.get(this.stage.helmi(), id));
        assertThat(page.upload().reason()).contains("Miinus kaksi");
        assertThat(page.rows()).as("rows are not kept").isEmpty();
        assertThatThrownBy(() -> this.stage.in(() -> this.own.get(this.stage.vieno(), id)))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsSaidIsInTheLanguageOfTheTitle() {
        var draft = new OwnDraft(null, new LocalText(null, "Besök på mötesplatsen", "Visits"), "Egen statistik",
                "besök", 0, null, Indicator.Measure.COUNT);
        var id = this.stage
            .in(() -> this.own.handIn(this.stage.helmi(), draft, List.of(new OwnRow(KUOPIO, 2024, Sex.TOTAL, 12))));

        var indicator = this.catalogue.get(this.stage.in(() -> this.own.publish(this.stage.aino(), id)));

        assertThat(indicator.about()).isEqualTo(LocalText.only(Language.SV, "Egen statistik"));
        assertThat(indicator.unit()).isEqualTo(LocalText.only(Language.SV, "besök"));
    }

    private UploadId handIn(@Nullable IndicatorKey key, OwnRow... rows) {
        return this.stage.in(() -> this.own.handIn(this.stage.helmi(), draft(key), List.of(rows)));
    }

    private static OwnDraft draft(@Nullable IndicatorKey key) {
        return new OwnDraft(key, LocalText.finnish("Kohtaamispaikan käynnit"), "Oma tilasto", "käyntiä", 1,
                Indicator.Aim.HIGH, Indicator.Measure.COUNT);
    }

    private Series kuopio(IndicatorKey key) {
        var indicator = this.catalogue.get(key);
        return this.series.list(List.of(indicator), Sex.TOTAL).get(indicator.number()).get(KUOPIO);
    }

}
