package fi.yhdyspinta.platform.fetching;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Assumptions;

/**
 * Answers of the real sources, stored beside the checkout; tests of them are skipped
 * elsewhere.
 */
public final class Stored {

    private static final Path FOLDER = Path.of("../shared/data");

    private Stored() {
    }

    public static Answer answer(String file) {
        return Answer.of(file, bytes(file));
    }

    public static byte[] bytes(String file) {
        var path = FOLDER.resolve(file);
        Assumptions.assumeTrue(Files.exists(path), "The stored answer is not at hand: " + path);
        try {
            return Files.readAllBytes(path);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static List<String> list(String folder, String ending) {
        var path = FOLDER.resolve(folder);
        Assumptions.assumeTrue(Files.isDirectory(path), "The stored answers are not at hand: " + path);
        try (var files = Files.list(path)) {
            return files.map(file -> folder + "/" + file.getFileName())
                .filter(file -> file.endsWith(ending))
                .sorted()
                .toList();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
