package fi.yhdyspinta.tray.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTest {

    private static final PracticeId PRACTICE = PracticeId.next();

    @Test
    void municipalityCountsOnceWithItsOrganisations() {
        var kuopio = organisation(PartyType.MUNICIPALITY, "297");
        var club = organisation(PartyType.NGO, "297");
        var wide = organisation(PartyType.NGO, null);
        var unknown = organisation(PartyType.MUNICIPALITY, null);

        assertThat(spread(List.of(use(kuopio, UseState.IN_USE), use(club, UseState.IN_USE), use(wide, UseState.IN_USE),
                use(unknown, UseState.IN_USE)), kuopio, club, wide, unknown))
            .isEqualTo(new Spread(4, 0, 2, 8))
            .satisfies(spread -> assertThat(spread.percent()).isEqualTo(25));
    }

    @Test
    void plannedAndEndedAreNotInUse() {
        var one = organisation(PartyType.MUNICIPALITY, "297");
        var other = organisation(PartyType.MUNICIPALITY, "140");

        assertThat(spread(List.of(use(one, UseState.PLANNED), use(other, UseState.ENDED)), one, other))
            .isEqualTo(new Spread(0, 1, 0, 8));
    }

    @Test
    void countyWithoutMunicipalitiesHasNoShare() {
        assertThat(new Spread(0, 0, 0, 0).percent()).isZero();
    }

    private static Spread spread(List<PracticeUse> uses, Organisation... organisations) {
        return Spread.of(uses,
                Stream.of(organisations).collect(Collectors.toMap(Organisation::id, Function.identity())), 8);
    }

    private static Organisation organisation(PartyType type, @Nullable String municipality) {
        return new Organisation(OrganisationId.next(), LocalText.finnish("Joku"), type, municipality, null, Language.FI,
                true);
    }

    private static PracticeUse use(Organisation user, UseState state) {
        return new PracticeUse(PRACTICE, user.id(), state, LocalDate.of(2027, 1, 1), null, null);
    }

}
