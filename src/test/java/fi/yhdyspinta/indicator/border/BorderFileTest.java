package fi.yhdyspinta.indicator.border;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

import fi.yhdyspinta.indicator.border.BorderFile.Flaw;
import fi.yhdyspinta.indicator.border.BorderFile.Read;
import fi.yhdyspinta.indicator.border.BorderFile.Unreadable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BorderFileTest {

    private static final Path REAL = Path.of("../shared/data/02_borders");

    private static final String RING = "[[24, 60], [25, 60], [25, 61], [24, 60]]";

    @Test
    void ringsOfPolygonsAndOfManyAreRead() {
        var read = (Read) read(
                """
                        {"features": [
                          {"properties": {"kunta": "KU091"}, "geometry": {"type": "Polygon", "coordinates": [%1$s]}},
                          {"properties": {"NATCODE": "049"}, "geometry": {"type": "MultiPolygon", "coordinates": [[%1$s], [%1$s]]}},
                          {"properties": {"NATCODE": "999"}, "geometry": {"type": "Polygon", "coordinates": [%1$s]}}]}
                        """
                    .formatted(RING));

        assertThat(read.borders()).extracting(Border::code).containsExactly("091", "049", "049");
        assertThat(read.borders().getFirst().points()).hasSize(4).contains(new Border.Point(25, 61));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "kunnat | NOT_GEOJSON", "{} | NOT_GEOJSON",
            "{\"features\": [{\"properties\": {\"kunta\": \"999\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[24, 60], [25, 60], [25, 61], [24, 60]]]}}]} | NO_MUNICIPALITY",
            "{\"features\": [{\"properties\": {\"kunta\": \"091\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [24, 60]}}]} | NO_MUNICIPALITY",
            "{\"features\": [{\"properties\": {\"kunta\": \"091\"}, \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[385000, 6670000], [386000, 6670000], [386000, 6671000], [385000, 6670000]]]}}]} | NOT_IN_FINLAND" })
    void fileThatIsNoGoodIsRefusedInWords(String file, Flaw flaw) {
        assertThat(read(file)).isEqualTo(new Unreadable(flaw));
    }

    @ParameterizedTest
    @CsvSource({ "municipalities_2025_nls_incl_sea.geojson", "original_kuntarajat_2023_nls.json" })
    void realBordersAreRead(String file) throws IOException {
        Assumptions.assumeTrue(Files.exists(REAL.resolve(file)), "The borders are not at " + REAL);
        var read = BorderFile.read(Files.readAllBytes(REAL.resolve(file)), Set.of("091", "297", "005"));

        assertThat(((Read) read).borders()).extracting(Border::code).contains("091", "297", "005");
    }

    private static BorderFile.Reading read(String text) {
        return BorderFile.read(text.getBytes(StandardCharsets.UTF_8), Set.of("091", "049"));
    }

}
