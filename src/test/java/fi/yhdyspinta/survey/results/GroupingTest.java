package fi.yhdyspinta.survey.results;

import java.util.List;
import java.util.Map;
import java.util.Set;

import fi.yhdyspinta.organisation.PartyType;
import org.junit.jupiter.api.Test;

import static fi.yhdyspinta.organisation.PartyType.COMPANY;
import static fi.yhdyspinta.organisation.PartyType.MUNICIPALITY;
import static fi.yhdyspinta.organisation.PartyType.NGO;
import static fi.yhdyspinta.organisation.PartyType.PARISH;
import static fi.yhdyspinta.organisation.PartyType.POLICE;
import static org.assertj.core.api.Assertions.assertThat;

/** The worked examples of docs/features/survey-results.md. */
class GroupingTest {

    @Test
    void groupsOfFiveStandAlone() {
        assertThat(groups(Map.of(MUNICIPALITY, 19, NGO, 5))).containsExactly(Set.of(MUNICIPALITY), Set.of(NGO));
    }

    @Test
    void smallGroupsAreJoinedWhenTheyMakeFiveTogether() {
        assertThat(groups(Map.of(MUNICIPALITY, 12, PARISH, 3, POLICE, 2))).containsExactly(Set.of(MUNICIPALITY),
                Set.of(PARISH, POLICE));
    }

    @Test
    void oneSmallGroupTakesTheSmallestLargeOneWithIt() {
        assertThat(groups(Map.of(MUNICIPALITY, 12, NGO, 7, PARISH, 3))).containsExactly(Set.of(MUNICIPALITY),
                Set.of(NGO, PARISH));
    }

    @Test
    void severalSmallGroupsUnderFiveTogetherTakeTheSmallestLargeOneWithThem() {
        assertThat(groups(Map.of(MUNICIPALITY, 12, NGO, 7, PARISH, 2, POLICE, 1, COMPANY, 1)))
            .containsExactly(Set.of(MUNICIPALITY), Set.of(NGO, PARISH, POLICE, COMPANY));
    }

    @Test
    void onlyTheTotalIsToldWhenNothingElseRemains() {
        var grouping = Grouping.of(Map.of(MUNICIPALITY, 12, PARISH, 3));

        assertThat(grouping.tellsAnything()).isTrue();
        assertThat(grouping.tellsGroups()).isFalse();
    }

    @Test
    void nothingIsToldOfFour() {
        assertThat(Grouping.of(Map.of(MUNICIPALITY, 4)).tellsAnything()).isFalse();
        assertThat(Grouping.of(Map.of()).tellsAnything()).isFalse();
    }

    @Test
    void questionThatFewAnsweredJoinsTheGroupsFurther() {
        var survey = Grouping.of(Map.of(MUNICIPALITY, 12, NGO, 7, COMPANY, 6));

        assertThat(survey.forAnswered(Map.of(MUNICIPALITY, 12, NGO, 2, COMPANY, 6)).groups().stream().map(Group::types))
            .containsExactly(Set.of(MUNICIPALITY), Set.of(NGO, COMPANY));
    }

    @Test
    void groupThatWasNotAskedIsNotInTheWay() {
        var survey = Grouping.of(Map.of(MUNICIPALITY, 12, NGO, 7, COMPANY, 6));

        assertThat(survey.forAnswered(Map.of(MUNICIPALITY, 12, NGO, 7)).groups().stream().map(Group::types))
            .containsExactly(Set.of(MUNICIPALITY), Set.of(NGO));
    }

    private static List<Set<PartyType>> groups(Map<PartyType, Integer> submitted) {
        return Grouping.of(submitted).groups().stream().map(Group::types).toList();
    }

}
