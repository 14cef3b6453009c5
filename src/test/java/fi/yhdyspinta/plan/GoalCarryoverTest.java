package fi.yhdyspinta.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.plan.GoalCarryover.Why;
import fi.yhdyspinta.platform.LocalText;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GoalCarryoverTest {

    private static final Goal OLD = goal("Nuorten liikunta lisääntyy");

    private static final Goal SAME = goal("nuorten liikunta lisääntyy ");

    private static final Goal ALIKE = goal("Nuoret liikkuvat arjessa");

    private static final Goal OTHER = goal("Kohtaamispaikkoja on kylissä");

    @Test
    void sameTextGoesBeforeLikeness() {
        var proposal = GoalCarryover.of(OLD, List.of(ALIKE, OTHER, SAME), Set.of(), Map.of(OLD.id(), Set.of("a", "b")));

        assertThat(proposal.proposed()).isEqualTo(SAME);
        assertThat(proposal.why()).isEqualTo(Why.SAME);
        assertThat(proposal.tied()).isEqualTo(2);
        assertThat(proposal.isChosen(SAME)).isTrue();
    }

    @Test
    void mostAlikeIsProposedWithItsWords() {
        var proposal = GoalCarryover.of(OLD, List.of(OTHER, ALIKE), Set.of(), Map.of(OLD.id(), Set.of("a")));

        assertThat(proposal.proposed()).isEqualTo(ALIKE);
        assertThat(proposal.why()).isEqualTo(Why.ALIKE);
        assertThat(proposal.words()).contains("nuoret");
    }

    @Test
    void nothingIsProposedWhereNothingIsAlike() {
        var proposal = GoalCarryover.of(OLD, List.of(OTHER), Set.of(), Map.of(OLD.id(), Set.of("a")));

        assertThat(proposal.proposed()).isNull();
        assertThat(proposal.why()).isEqualTo(Why.UNLIKE);
        assertThat(proposal.isChosen(OTHER)).isFalse();
    }

    @Test
    void whatHasBeenCarriedWholeIsNotChosenAgain() {
        var tied = Map.of(OLD.id(), Set.of("a", "b"), SAME.id(), Set.of("a", "b"), OTHER.id(), Set.of("a", "b", "c"));

        var proposal = GoalCarryover.of(OLD, List.of(SAME, OTHER), Set.of(OTHER.id()), tied);

        assertThat(proposal.carried()).isEqualTo(OTHER);
        assertThat(proposal.isChosen(OTHER)).isFalse();
        assertThat(proposal.isChosen(SAME)).isFalse();
    }

    @Test
    void whatWasConfirmedElsewhereIsProposedBeforeTheSameText() {
        var proposal = GoalCarryover.of(OLD, List.of(SAME, OTHER), Set.of(OTHER.id()),
                Map.of(OLD.id(), Set.of("a"), SAME.id(), Set.of("a")));

        assertThat(proposal.why()).isEqualTo(Why.TOLD);
        assertThat(proposal.carried()).isNull();
        assertThat(proposal.isChosen(OTHER)).isTrue();
    }

    private static Goal goal(String text) {
        return new Goal(GoalId.next(), null, "g01", LocalText.finnish(text));
    }

}
