package fi.yhdyspinta.tray.service;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgeGroupTest {

    @Test
    void namedGroupOfCitizensIsTheAgeAndItsParentAddsNothing() {
        assertThat(AgeGroup.of(List.of("KR1", "KR1.2"))).containsExactly(AgeGroup.CHILDREN);
        assertThat(AgeGroup.of(List.of("KR1.3", "KR1.1", "KR1"))).containsExactly(AgeGroup.YOUTH, AgeGroup.OLDER);
    }

    @Test
    void serviceForCitizensThatNamesNoAgeIsForAll() {
        assertThat(AgeGroup.of(List.of("KR1"))).containsExactly(AgeGroup.values());
        assertThat(AgeGroup.of(List.of("KR1.6"))).as("the disabled").containsExactly(AgeGroup.values());
    }

    @Test
    void serviceForBusinessesOrOfNoGroupHasNoAge() {
        assertThat(AgeGroup.of(List.of("KR2", "KR3"))).isEmpty();
        assertThat(AgeGroup.of(List.of())).isEmpty();
    }

    @Test
    void addressOfAGroupMeansTheSameAsItsCode() {
        assertThat(AgeGroup.of(List.of("v2001", "v2004"))).containsExactly(AgeGroup.YOUTH);
    }

}
