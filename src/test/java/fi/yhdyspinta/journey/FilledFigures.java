package fi.yhdyspinta.journey;

import java.math.BigDecimal;
import java.util.List;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.Sex;
import fi.yhdyspinta.indicator.arrangement.ArrangedSets;
import fi.yhdyspinta.indicator.interpretation.Interpretation;
import fi.yhdyspinta.indicator.interpretation.InterpretationId;
import fi.yhdyspinta.indicator.interpretation.Interpretations;
import fi.yhdyspinta.indicator.ownfigure.OwnDraft;
import fi.yhdyspinta.indicator.ownfigure.OwnFigures;
import fi.yhdyspinta.indicator.ownfigure.OwnRow;
import fi.yhdyspinta.indicator.ownfigure.UploadId;
import fi.yhdyspinta.indicator.refresh.HeldFigures;
import fi.yhdyspinta.indicator.table.ChosenTables;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.MunicipalityGroup;
import fi.yhdyspinta.organisation.MunicipalityGroupId;
import fi.yhdyspinta.organisation.MunicipalityGroups;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.plan.followup.GoalIndicator;
import fi.yhdyspinta.plan.followup.GoalIndicatorId;
import fi.yhdyspinta.plan.followup.GoalIndicators;
import fi.yhdyspinta.platform.LocalText;
import org.springframework.beans.factory.BeanFactory;

/**
 * Figures that wait to be seen, and conclusions from an indicator in every state.
 *
 * @param interpretations one proposed, one agreed, one with dissent
 * @param group of municipalities
 * @param followed a goal by an indicator
 * @param upload of own figures, which waits to be looked at
 * @param tables one that was brought as a file, and what was chosen of it
 * @param sets arranged for the county and for all
 */
record FilledFigures(List<InterpretationId> interpretations, MunicipalityGroupId group, GoalIndicatorId followed,
        UploadId upload, ChosenTables tables, ArrangedSets sets) {

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
        return new FilledFigures(ids, group(stage, beans.getBean(MunicipalityGroups.class)), follow(stage, beans),
                stage.in(() -> upload(stage.helmi(), beans.getBean(OwnFigures.class))),
                ChosenTables.choose(stage.sara().person(), beans), ArrangedSets.arrange(stage, beans));
    }

    private static MunicipalityGroupId group(Stage stage, MunicipalityGroups groups) {
        var id = MunicipalityGroupId.next();
        stage.run(() -> groups.save(stage.aino(), new MunicipalityGroup(id,
                new LocalText("Saaren kunnat", "Kommunerna på ön", "Island municipalities"), List.of("297", "749"))));
        return id;
    }

    private static GoalIndicatorId follow(Stage stage, BeanFactory beans) {
        var id = GoalIndicatorId.next();
        var goal = stage.in(() -> beans.getBean(Goals.class).listAll()).getFirst().goal();
        stage.run(() -> beans.getBean(GoalIndicators.class)
            .save(stage.aino(), new GoalIndicator(id, goal.id(), INDICATOR, Aim.LOW, BigDecimal.TEN, 2029)));
        return id;
    }

    static UploadId upload(Actor giver, OwnFigures own) {
        var draft = new OwnDraft(null, new LocalText("Kohtaamispaikan käynnit", "Besök på mötesplatsen", "Visits"),
                "Oma tilasto", "käyntiä", 0, Aim.HIGH, Indicator.Measure.COUNT);
        return own.handIn(giver, draft,
                List.of(new OwnRow("297", 2025, Sex.TOTAL, 120), new OwnRow("749", 2025, Sex.TOTAL, Double.NaN)));
    }

}
