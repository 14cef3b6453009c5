package fi.yhdyspinta.organisation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * The list of municipalities that comes with the product, as its file tells it.
 *
 * @param edition the day from which on the list is true
 */
record MunicipalityFile(LocalDate edition, List<Municipality> municipalities) {

    private static final String FILE = "/organisation/municipalities.csv";

    private static final String EDITION = "# edition: ";

    static MunicipalityFile read() {
        try (var file = MunicipalityFile.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + FILE);
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static MunicipalityFile of(String text) {
        var edition = text.lines().filter(line -> line.startsWith(EDITION)).findFirst().orElseThrow();
        return new MunicipalityFile(LocalDate.parse(edition.substring(EDITION.length())),
                text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .map(MunicipalityFile::municipality)
                    .toList());
    }

    private static Municipality municipality(String line) {
        var field = line.split(";", -1);
        var finnish = field[1];
        var name = new LocalText(finnish, field[2].isEmpty() ? finnish : field[2],
                field[3].isEmpty() ? finnish : field[3]);
        var ended = orNull(field[5]);
        var population = orNull(field[7]);
        return new Municipality(field[0], name, orNull(field[4]), null, ended == null ? null : LocalDate.parse(ended),
                orNull(field[6]), population == null ? null : Integer.valueOf(population));
    }

    private static @Nullable String orNull(String field) {
        return field.isEmpty() ? null : field;
    }

}
