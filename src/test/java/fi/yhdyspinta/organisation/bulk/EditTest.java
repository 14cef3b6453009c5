package fi.yhdyspinta.organisation.bulk;

import java.time.LocalDate;
import java.util.Map;

import fi.yhdyspinta.organisation.OrganisationState;
import fi.yhdyspinta.organisation.register.Column;
import fi.yhdyspinta.organisation.register.PopulationGroup;
import fi.yhdyspinta.organisation.register.Snapshot;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EditTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static final Snapshot BEFORE = new Snapshot(Map.of(Column.NAME_FI, "Kulku ry", Column.THEMES,
            "Liikunta\nUinti", Column.POPULATION_GROUPS, "OLDER", Column.STATE, "ACTIVE"));

    @Test
    void themesAndGroupsComeAndGo() {
        var after = new Edit("Kulttuuri", "uinti", PopulationGroup.CHILDREN, PopulationGroup.OLDER, null, null, "")
            .applied(BEFORE, TODAY);

        assertThat(after.get(Column.THEMES)).isEqualTo("Liikunta\nKulttuuri");
        assertThat(after.get(Column.POPULATION_GROUPS)).isEqualTo("CHILDREN");
        assertThat(after.get(Column.STATE)).isEqualTo("ACTIVE");
    }

    @Test
    void themeThatIsThereIsNotAddedTwice() {
        assertThat(new Edit("liikunta", "", null, null, null, null, "").applied(BEFORE, TODAY)).isEqualTo(BEFORE);
    }

    @Test
    void consentGetsItsDayAndGiverOnce() {
        var listed = new Edit("", "", null, null, null, true, "Puheenjohtaja").applied(BEFORE, TODAY);

        assertThat(listed.get(Column.CONSENT_ON)).isEqualTo("2026-11-29");
        assertThat(new Edit("", "", null, null, null, true, "Joku muu").applied(listed, TODAY.plusDays(1)))
            .isEqualTo(listed);
        assertThat(new Edit("", "", null, null, null, false, "").applied(listed, TODAY)).isEqualTo(BEFORE);
    }

    @Test
    void endedOnesGetTheirLastDay() {
        var ended = new Edit("", "", null, null, OrganisationState.ENDED, null, "").applied(BEFORE, TODAY);

        assertThat(ended.get(Column.ENDED_ON)).isEqualTo("2026-11-29");
        assertThat(ended.get(Column.STATE)).isEqualTo("ACTIVE");
    }

}
