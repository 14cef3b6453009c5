package fi.yhdyspinta.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/**
 * A table of facts that comes with the product: lines beginning with # tell what it is,
 * then come the headings, then lines of fields with semicolons between.
 *
 * @param edition the day on which it was put together
 */
public record SuppliedFile(LocalDate edition, String text) {

    private static final String EDITION = "# edition: ";

    /**
     * @throws IllegalStateException when there is no such file
     */
    public static SuppliedFile read(String path) {
        try (var file = SuppliedFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + path);
            }
            return of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static SuppliedFile of(String text) {
        var edition = text.lines().filter(line -> line.startsWith(EDITION)).findFirst().orElseThrow();
        return new SuppliedFile(LocalDate.parse(edition.substring(EDITION.length())), text);
    }

    /** The fields of each line below the headings. */
    public List<List<String>> lines() {
        return this.text.lines()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .skip(1)
            .map(line -> List.of(line.split(";", -1)))
            .toList();
    }

}
