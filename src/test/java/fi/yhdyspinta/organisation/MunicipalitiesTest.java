package fi.yhdyspinta.organisation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.platform.SuppliedFile;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MunicipalitiesTest extends DatabaseTest {

    /** Counties that other tests have made end so. */
    private static final String INVENTED = ".+-[0-9a-f]{8}(-.*)?";

    private static final Path SOURCE = Path.of("../shared/data/01_municipalities");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static final String PERTUNMAA = "588";

    private static final String MANTYHARJU = "507";

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private MunicipalityImport imports;

    @Autowired
    private Counties counties;

    @Test
    void allMunicipalitiesComeWithTheProduct() {
        assertThat(this.municipalities.list(TODAY)).hasSize(308);
        assertThat(this.municipalities.list(LocalDate.of(2024, 12, 31))).hasSize(309);
        assertThat(this.municipalities.list(LocalDate.of(2016, 12, 31))).hasSize(313);
    }

    @Test
    void everyCountyHasItsMunicipalitiesAndAlandStandsApart() {
        var real = this.counties.list().stream().filter(county -> !county.slug().matches(INVENTED)).toList();
        assertThat(real).hasSize(22)
            .allSatisfy(county -> assertThat(this.municipalities.list(county.id(), TODAY)).isNotEmpty());
        assertThat(this.municipalities.list(county("helsinki"), TODAY)).extracting(Municipality::code)
            .containsExactly("091");
        assertThat(this.municipalities.list(TODAY).stream().filter(Municipality::isInAland)).hasSize(16)
            .allMatch(municipality -> municipality.county() == null);
    }

    @Test
    void joinedMunicipalityIsItselfUntilItEndsAndItsSuccessorAfter() {
        assertThat(this.municipalities.get(PERTUNMAA, LocalDate.of(2024, 12, 31)).code()).isEqualTo(PERTUNMAA);
        assertThat(this.municipalities.get(PERTUNMAA, LocalDate.of(2025, 1, 1)).code()).isEqualTo(MANTYHARJU);
        assertThat(this.municipalities.findCounty(PERTUNMAA, LocalDate.of(2024, 6, 1))).hasValue(county("etela-savo"));
        assertThat(this.municipalities.findCounty("911", TODAY)).as("Valtimo, in Nurmes")
            .hasValue(county("pohjois-karjala"));
    }

    @Test
    void noCountyBeforeTheCountiesBeganAndNoneInAland() {
        assertThat(this.municipalities.findCounty(MANTYHARJU, LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(this.municipalities.findCounty("478", TODAY)).as("Maarianhamina").isEmpty();
        assertThatThrownBy(() -> this.municipalities.get("999", TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void olderEditionChangesNothing() {
        var wrong = MunicipalityFile.of(SuppliedFile.of("""
                # edition: 2020-01-01
                code;finnish;swedish;english;county;ended;successor;population
                091;Väärä;;;90;;;1
                """));
        this.imports.bringUpToDate(wrong);
        this.imports.bringUpToDate(MunicipalityFile.read());

        assertThat(this.municipalities.find("091").orElseThrow().name().fi()).isEqualTo("Helsinki");
    }

    @Test
    void listAgreesWithStatisticsFinland() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SOURCE), "The source is not at hand: " + SOURCE);
        var ours = this.municipalities.list(TODAY)
            .stream()
            .map(municipality -> List.of(municipality.code(), municipality.name().fi() + "",
                    municipality.name().sv() + "", municipality.name().en() + "", municipality.countyCode() + ""))
            .collect(Collectors.toSet());
        assertThat(ours).containsExactlyInAnyOrderElementsOf(lines("municipalities_2026.csv").stream()
            .map(field -> List.of(field[0], field[1], field[2], field[3], field[7]))
            .collect(Collectors.toSet()));
        assertThat(lines("population_2024_12_31.csv"))
            .allSatisfy(field -> assertThat(this.municipalities.find(field[0]).orElseThrow().population()).as(field[1])
                .isEqualTo(Integer.valueOf(field[2])));
        assertThat(lines("municipality_changes_2013_2026.csv")).allSatisfy(field -> {
            var ended = this.municipalities.find(field[1]).orElseThrow();
            assertThat(ended.endedOn()).isEqualTo(LocalDate.of(Integer.parseInt(field[0]), 1, 1));
            assertThat(field[3]).endsWith(" " + ended.successor());
        });
    }

    private CountyId county(String slug) {
        return this.counties.findBySlug(slug).orElseThrow().id();
    }

    private static List<String[]> lines(String file) throws IOException {
        return Files.readAllLines(SOURCE.resolve(file))
            .stream()
            .skip(1)
            .map(line -> line.replaceAll("\\h+(?=,)", "").split(",", -1))
            .toList();
    }

}
