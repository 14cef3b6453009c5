package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.Quota.NamedParty;
import fi.yhdyspinta.organisation.body.QuotaCheck.Sitting;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuotaCheckTest {

    private static final LocalDate AUTUMN_2024 = LocalDate.of(2024, 10, 1);

    private static final LocalDate SPRING_2025 = LocalDate.of(2025, 3, 1);

    @Test
    void quotaOfTenMunicipalitiesIsToldInWordsUntilItIsFull() {
        var municipalities = quota(10, 10, 5, List.of("liikunta"), List.of());
        var sitting = new ArrayList<Sitting>();
        for (int number = 0; number < 10; number++) {
            sitting.add(new Sitting(false, "a" + number % 2, "Liikunta", null));
        }
        for (int number = 0; number < 4; number++) {
            sitting.add(new Sitting(true, "b", null, null));
        }

        assertThat(QuotaCheck.of(municipalities, sitting, SPRING_2025))
            .containsExactlyInAnyOrder(Warning.of("deputies", 4L, 10), Warning.of("municipalities", 2, 5));
    }

    @Test
    void sectorsAndPartiesWithoutMemberAreNamed() {
        var others = quota(2, null, null, List.of("tekninen toimi", "nuorisotoimi"),
                List.of(new NamedParty("poliisi", null, null),
                        new NamedParty("TE-palvelut", "työllisyysalue", LocalDate.of(2025, 1, 1))));
        var sitting = List.of(new Sitting(false, null, "tekninen toimi ", "poliisi"),
                new Sitting(false, null, null, null));

        assertThat(QuotaCheck.of(others, sitting, AUTUMN_2024)).containsExactly(Warning.of("sectors", "nuorisotoimi"),
                Warning.of("parties", "TE-palvelut"));
        assertThat(QuotaCheck.of(others, sitting, SPRING_2025)).contains(Warning.of("parties", "työllisyysalue"));
    }

    @Test
    void tooManyAreToldToo() {
        assertThat(QuotaCheck.of(quota(1, null, null, List.of(), List.of()),
                List.of(new Sitting(false, null, null, null), new Sitting(false, null, null, null)), SPRING_2025))
            .containsExactly(Warning.of("members.many", 2L, 1));
    }

    private static Quota quota(Integer members, Integer deputies, Integer municipalities, List<String> sectors,
            List<NamedParty> parties) {
        return new Quota(SeatGroupId.next(), BodyId.next(), "kunnat", members, deputies, null, municipalities, sectors,
                parties, null, null);
    }

}
