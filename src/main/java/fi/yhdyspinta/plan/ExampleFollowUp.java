package fi.yhdyspinta.plan;

import java.util.Map;

import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.plan.followup.GoalIndicator;
import fi.yhdyspinta.plan.followup.GoalIndicatorId;
import fi.yhdyspinta.plan.followup.GoalIndicators;
import fi.yhdyspinta.platform.Language;
import org.springframework.stereotype.Component;

/**
 * Follows some goals of the example round by indicators that come with the product; the
 * choice is ours, and no targets are made up.
 */
@Component
public class ExampleFollowUp {

    /** By how the text of the goal begins. */
    private static final Map<String, Map<String, Aim>> FOLLOWED = Map.of("Mielenterveys vahvistuu",
            Map.of("sotkanet-4", Aim.LOW, "sotkanet-2358", Aim.LOW), "Kukaan ei koe itseään yksinäiseksi",
            Map.of("sotkanet-4284", Aim.LOW), "Kaatumistapaturmat vähenevät", Map.of("sotkanet-699", Aim.LOW),
            "Kuntalaisia osallistavat", Map.of("sotkanet-3076", Aim.HIGH), "HYTE-resurssit ja rakenteet",
            Map.of("sotkanet-4072", Aim.HIGH));

    private final Goals goals;

    private final GoalIndicators followed;

    ExampleFollowUp(Goals goals, GoalIndicators followed) {
        this.goals = goals;
        this.followed = followed;
    }

    public void fill(Actor coordinator) {
        for (var listed : this.goals.listAll()) {
            var text = listed.goal().text().in(Language.FI);
            FOLLOWED.entrySet()
                .stream()
                .filter(entry -> text.startsWith(entry.getKey()))
                .flatMap(entry -> entry.getValue().entrySet().stream())
                .forEach(one -> this.followed.save(coordinator, new GoalIndicator(GoalIndicatorId.next(),
                        listed.goal().id(), IndicatorKey.of(one.getKey()), one.getValue(), null, null)));
        }
    }

}
