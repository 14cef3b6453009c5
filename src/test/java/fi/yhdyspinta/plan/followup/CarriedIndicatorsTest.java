package fi.yhdyspinta.plan.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Indicators;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** By what goals of a former round are followed, carried over to those of a new one. */
class CarriedIndicatorsTest extends DatabaseTest {

    @Autowired
    private GoalIndicators followed;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Goals goals;

    private Stage stage;

    private Indicator one;

    private Goal old;

    @BeforeEach
    void follow() {
        this.stage = this.cast.stage();
        this.old = goal("Nuorten liikunta lisääntyy");
        this.one = this.stage.in(() -> this.indicators.search("")).getFirst();
        begin(this.old);
        this.stage.run(() -> this.followed.save(aino(), new GoalIndicator(GoalIndicatorId.next(), this.old.id(),
                this.one.key(), Aim.HIGH, BigDecimal.TEN, 2029)));
    }

    @Test
    void nothingIsCarriedByItselfAndTheOldStays() {
        assertThat(waiting()).as("no newer round").isFalse();
        var fresh = goal("Nuorten liikunta lisääntyy");
        begin(fresh, goal("Kohtaamispaikkoja on kylissä"));

        assertThat(waiting()).isTrue();
        assertThat(listed()).singleElement().satisfies(each -> assertThat(each.goal()).isEqualTo(this.old.id()));
        var line = this.stage.in(() -> this.followed.getCarryover(aino())).lines().getFirst();
        assertThat(line.proposed()).isEqualTo(fresh);

        assertThat(carry(Map.of(this.old.id(), fresh.id()))).isEqualTo(1);
        assertThat(carry(Map.of(this.old.id(), fresh.id()))).as("once").isZero();
        assertThat(listed()).extracting(GoalIndicator::goal).containsExactlyInAnyOrder(this.old.id(), fresh.id());
        assertThat(listed()).allSatisfy(each -> {
            assertThat(each.indicator()).isEqualTo(this.one.key());
            assertThat(each.target()).isEqualByComparingTo(BigDecimal.TEN);
        });
        assertThat(waiting()).isFalse();
        assertThat(page().sections()
            .stream()
            .flatMap(section -> section.lines().stream())
            .filter(FollowUpPage.Line::former)).as("told apart from the new one of the same text")
            .extracting(FollowUpPage.Line::goal)
            .containsExactly(this.old);
    }

    @Test
    void onlyGoalsOfTheFormerAndTheNewestRoundAreChosenFromByTheCoordinator() {
        var fresh = goal("Aikuiset liikkuvat");
        begin(fresh);

        assertThatThrownBy(() -> carry(Map.of(this.old.id(), this.old.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> carry(Map.of(fresh.id(), fresh.id()))).isInstanceOf(NotFound.class);
        for (var actor : List.of(this.stage.onni(), this.stage.sara(), this.stage.visitor())) {
            assertThatThrownBy(() -> this.stage.run(() -> this.followed.getCarryover(actor)))
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> this.stage.run(() -> this.followed.carry(actor, Map.of())))
                .isInstanceOf(Forbidden.class);
        }
    }

    private void begin(Goal... goals) {
        this.stage.run(() -> this.goals.create(aino(), new ProcessId(Ids.next()), List.of(), List.of(goals)));
    }

    private int carry(Map<GoalId, GoalId> chosen) {
        return this.stage.in(() -> this.followed.carry(aino(), chosen));
    }

    private FollowUpPage page() {
        return this.stage.in(() -> this.followed.get(aino(), this.stage.county()));
    }

    private boolean waiting() {
        return Objects.requireNonNull(page().carryover()).isWaiting();
    }

    private List<GoalIndicator> listed() {
        return page().sections()
            .stream()
            .flatMap(section -> section.lines().stream())
            .flatMap(line -> line.figures().stream())
            .map(FollowedFigure::followed)
            .toList();
    }

    private Actor aino() {
        return this.stage.aino();
    }

    /** Another key for each. */
    private static Goal goal(String text) {
        var id = GoalId.next();
        return new Goal(id, null, id.toString(), LocalText.finnish(text));
    }

}
