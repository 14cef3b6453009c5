package fi.yhdyspinta.journey;

import java.util.List;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.interpretation.Interpretation;
import fi.yhdyspinta.indicator.interpretation.InterpretationId;
import fi.yhdyspinta.indicator.interpretation.Interpretations;
import fi.yhdyspinta.indicator.refresh.HeldFigures;
import org.springframework.beans.factory.BeanFactory;

/**
 * Figures that wait to be seen, and conclusions from an indicator in every state.
 *
 * @param interpretations one proposed, one agreed, one with dissent
 */
record FilledFigures(List<InterpretationId> interpretations) {

    static final IndicatorKey INDICATOR = IndicatorKey.of(HeldFigures.INDICATOR);

    static FilledFigures play(Stage stage, BeanFactory beans) {
        HeldFigures.hold(beans);
        var interpretations = beans.getBean(Interpretations.class);
        for (var text : List.of("Nuoret tarvitsevat paikan iltaisin", "Etsivä nuorisotyö kannattaa",
                "Luku ei kerro pienistä kunnista")) {
            stage.run(() -> interpretations.propose(stage.helmi(), INDICATOR, text));
        }
        var ids = stage.in(() -> interpretations.get(stage.aino(), INDICATOR))
            .interpretations()
            .stream()
            .map(Interpretation::id)
            .toList();
        stage.run(() -> interpretations.agree(stage.aino(), INDICATOR, ids.get(1), ""));
        stage.run(() -> interpretations.agree(stage.aino(), INDICATOR, ids.get(2), "Saarikunta: meillä on nuoria"));
        return new FilledFigures(ids);
    }

}
