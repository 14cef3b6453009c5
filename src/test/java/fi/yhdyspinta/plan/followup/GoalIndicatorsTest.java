package fi.yhdyspinta.plan.followup;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoalIndicatorsTest extends DatabaseTest {

    private static final IndicatorKey INHABITANTS = IndicatorKey.of("sotkanet-127");

    @Autowired
    private GoalIndicators followed;

    @Autowired
    private Goals goals;

    private Stage stage;

    /** In their order, be they made in the same millisecond. */
    private final List<ProcessId> processes = Stream.of(Ids.next(), Ids.next())
        .sorted(Comparator.comparing(UUID::toString))
        .map(ProcessId::new)
        .toList();

    private final ProcessId earlier = this.processes.getFirst();

    private final ProcessId later = this.processes.getLast();

    @BeforeEach
    void enter() {
        this.stage = this.cast.stage();
    }

    @Test
    void newestProcessIsTheSameInEveryList() {
        set(this.later, "Kaatumiset vähenevät");
        set(this.earlier, "Liikunta lisääntyy");

        assertThat(this.stage.in(() -> this.goals.listProcesses())).containsExactly(this.later, this.earlier);
        var all = this.stage.in(() -> this.goals.listAll());
        assertThat(all).extracting(Goals.Listed::process).containsExactly(this.later, this.earlier);
        assertThat(all).extracting(Goals.Listed::newest).containsExactly(true, false);
    }

    @Test
    void oneIsGotUntilItIsRemoved() {
        var goal = set(this.later, "Kaatumiset vähenevät");
        var one = new GoalIndicator(GoalIndicatorId.next(), goal, INHABITANTS, Aim.LOW, null, null);
        this.stage.run(() -> this.followed.save(this.stage.aino(), one));

        assertThat(this.stage.in(() -> this.followed.get(one.id()))).isEqualTo(one);
        this.stage.run(() -> this.followed.remove(this.stage.aino(), one.id()));
        assertThatThrownBy(() -> this.stage.run(() -> this.followed.get(one.id()))).isInstanceOf(NotFound.class);
    }

    private GoalId set(ProcessId process, String text) {
        var goal = new Goal(GoalId.next(), null, "g01", LocalText.finnish(text));
        this.stage.run(() -> this.goals.create(this.stage.aino(), process, List.of(), List.of(goal)));
        return goal.id();
    }

}
