package fi.yhdyspinta.tray.service;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GapLineTest {

    private static final List<AgeGroup> ALL = List.of(AgeGroup.values());

    private static final Goal GOAL = new Goal(GoalId.next(), null, "g01", LocalText.finnish("Liikkuva arki"));

    private static final Municipality SAARIKUNTA = new Municipality("001", LocalText.finnish("Saarikunta"), null, null,
            null, null, null);

    @Test
    void serviceIsCountedForItsAgesInItsMunicipalities() {
        var line = line(false, service(1, false, EnumSet.of(AgeGroup.YOUTH), "001", "002"),
                service(2, false, EnumSet.allOf(AgeGroup.class), "002"));

        assertThat(line.count(AgeGroup.YOUTH)).isEqualTo(new GapLine.Count(1, 0));
        assertThat(line.count(AgeGroup.OLDER).isGap()).isTrue();
        assertThat(line.hasGap(ALL)).isTrue();
        assertThat(line.isEmpty(ALL)).isFalse();
    }

    @Test
    void serviceForTheWholeCountryFillsAGapUnlessItIsLeftOut() {
        var everywhere = service(1, true, EnumSet.allOf(AgeGroup.class));

        assertThat(line(false, everywhere).count(AgeGroup.OLDER)).isEqualTo(new GapLine.Count(0, 1));
        assertThat(line(false, everywhere).hasGap(ALL)).isFalse();
        assertThat(line(true, everywhere).isEmpty(ALL)).isTrue();
    }

    @Test
    void serviceOfUnknownAgeFillsNoGapAndIsNotForgotten() {
        var line = line(false, service(1, false, EnumSet.noneOf(AgeGroup.class), "001"));

        assertThat(line.unknown()).isEqualTo(new GapLine.Count(1, 0));
        assertThat(line.hasGap(ALL)).isTrue();
        assertThat(line.isEmpty(ALL)).isFalse();
    }

    private static GapLine line(boolean localOnly, LinkedReach... linked) {
        return GapLine.of(GOAL, SAARIKUNTA, List.of(linked), localOnly);
    }

    private static LinkedReach service(int number, boolean nationwide, Set<AgeGroup> ages, String... municipalities) {
        return new LinkedReach(GOAL.id(), new ServiceId(Told.id(number)), false, nationwide, ages,
                Set.of(municipalities), false);
    }

}
