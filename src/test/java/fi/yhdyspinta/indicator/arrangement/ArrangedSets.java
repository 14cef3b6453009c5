package fi.yhdyspinta.indicator.arrangement;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import org.springframework.beans.factory.BeanFactory;

/**
 * Sets that have been arranged, with what came with the product still in them.
 *
 * @param ofCounty a section of its cards
 * @param ofSystem what is in place and done
 */
public record ArrangedSets(IndicatorSetId ofCounty, IndicatorSetId ofSystem) {

    public static ArrangedSets arrange(Stage stage, BeanFactory beans) {
        var arrangements = beans.getBean(Arrangements.class);
        var pages = beans.getBean(ArrangementPages.class);
        return new ArrangedSets(
                stage.in(() -> begin(arrangements, pages, new Arranger.OfCounty(stage.aino()), Purpose.CARD)),
                begin(arrangements, pages, new Arranger.OfSystem(stage.sara().person()), Purpose.STRUCTURE));
    }

    static IndicatorSetId begin(Arrangements arrangements, ArrangementPages pages, Arranger by, Purpose purpose) {
        arrangements.begin(by, purpose);
        return IndicatorSetId.of(pages.get(by, null)
            .groups()
            .stream()
            .filter(group -> group.purpose() == purpose)
            .findFirst()
            .orElseThrow()
            .sets()
            .getFirst()
            .key());
    }

}
