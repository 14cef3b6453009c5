package fi.yhdyspinta.indicator.card;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.platform.NotFound;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CardsTest extends DatabaseTest {

    private static final Path SOURCE = Path.of("../shared/data/03_sotkanet/reconstructed_1.1_from_sotkanet_2013");

    @Autowired
    private Cards cards;

    /** Read from the source's own lines, by the source's own signs of areas. */
    @ParameterizedTest
    @CsvSource({ "140, 60", "005, 2", "837, 378" })
    void figuresOfTheCardAreThoseOfTheSource(String code, String sotkanetSign) throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SOURCE), "The values of Sotkanet are not at " + SOURCE);
        int compared = 0;
        for (var line : this.cards.get(code).lines()) {
            var file = SOURCE.resolve(line.indicator().key().code() + ".csv");
            if (Files.exists(file)) {
                var latest = Objects.requireNonNull(line.latest());
                assertThat(latest.year() + ";" + latest.value()).as("%s", line.indicator().title())
                    .isEqualTo(newest(file, sotkanetSign));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void eachMunicipalityOfTheCountryHasACardAndNoOther() {
        var all = this.cards.list(this.cast.stage().county(), true);

        assertThat(all).hasSize(308);
        assertThatThrownBy(() -> this.cards.get("911")).as("Valtimo has ended").isInstanceOf(NotFound.class);
    }

    private static String newest(Path csv, String sign) throws IOException {
        var row = Pattern.compile("\\d+;" + sign + ";(\\d{4});total;([^;]*);.*");
        try (var lines = Files.lines(csv)) {
            return lines.map(row::matcher)
                .filter(match -> match.matches())
                .max(Comparator.comparing(match -> match.group(1)))
                .map(match -> match.group(1) + ";" + Double.parseDouble(match.group(2)))
                .orElseThrow();
        }
    }

}
