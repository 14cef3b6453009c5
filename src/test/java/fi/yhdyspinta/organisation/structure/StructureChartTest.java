package fi.yhdyspinta.organisation.structure;

import java.util.ArrayList;
import java.util.List;

import fi.yhdyspinta.organisation.body.BodyLevel;
import fi.yhdyspinta.organisation.body.BodyRelation.Kind;
import fi.yhdyspinta.organisation.structure.StructureChart.Box;
import fi.yhdyspinta.organisation.structure.StructureChart.Part;
import fi.yhdyspinta.organisation.structure.StructureChart.Tie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StructureChartTest {

    @Test
    void boxesStandWithinTheirLevelAndBesideEachOther() {
        var parts = new ArrayList<Part>();
        for (int number = 0; number < 23; number++) {
            parts.add(new Part("b" + number, "Toimielin " + number,
                    BodyLevel.values()[number % BodyLevel.values().length], null));
        }

        var chart = StructureChart.of(parts, List.of());

        assertThat(chart.boxes()).hasSize(23);
        assertThat(chart.bands()).extracting(StructureChart.Band::level).containsExactly(BodyLevel.values());
        for (var box : chart.boxes()) {
            assertThat(box.x()).isBetween(0, chart.width() - box.width());
            assertThat(box.y()).isBetween(0, chart.height() - box.height());
            assertThat(chart.boxes()).filteredOn(other -> !other.equals(box)).noneMatch(other -> overlap(box, other));
        }
    }

    @Test
    void arrowsAreDrawnOnceBetweenWhatIsThere() {
        var chart = StructureChart.of(
                List.of(new Part("a", "Aluehallitus", BodyLevel.STRATEGIC, "/a"),
                        new Part("b", "Neuvottelukunta", BodyLevel.STRATEGIC, null),
                        new Part("c", "Verkosto", BodyLevel.REGIONAL_NETWORK, null)),
                List.of(new Tie("a", Kind.APPOINTS, "b"), new Tie("c", Kind.PREPARES_FOR, "b"),
                        new Tie("c", Kind.PREPARES_FOR, "b"), new Tie("c", Kind.REPORTS_TO, "gone")));

        assertThat(chart.arrows()).extracting(StructureChart.Arrow::style).containsExactly("appoints", "prepares-for");
    }

    @ParameterizedTest
    @ValueSource(strings = { "Aluehallitus", "Ehkäisevän mielenterveys- ja päihdetyön koordinaattorien verkosto",
            "Hyvinvointialuekoordinaattoriverkostonneuvottelukunta",
            "a b c d e f g h i j k l m n o p q r s t u v w x y z", "" })
    void nameIsBrokenToThreeLinesAtMost(String name) {
        var lines = StructureChart.broken(name);

        assertThat(lines).hasSizeBetween(1, 3).allMatch(line -> line.length() <= 26);
        assertThat(name.replaceAll("\\s", "")).startsWith(String.join("", lines).replaceAll("[\\s…]", ""));
    }

    @Test
    void everyStructureThatComesAlongIsWholeAndNamesItsSource() {
        assertThat(StartingStructures.list()).hasSize(4).allSatisfy(structure -> {
            var keys = structure.bodies().stream().map(StartingStructure.Member::key).toList();
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(structure.relations()).isNotEmpty()
                .allSatisfy(link -> assertThat(keys).contains(link.from(), link.to()));
            assertThat(structure.source()).contains("lähtökohta");
            assertThat(structure.bodies())
                .allSatisfy(body -> assertThat(List.of(body.name().fi(), body.name().sv(), body.name().en()))
                    .doesNotContainNull());
        });
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

}
