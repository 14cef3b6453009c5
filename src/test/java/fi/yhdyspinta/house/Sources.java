package fi.yhdyspinta.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own files, as the house tests read them. */
final class Sources {

    static final Path JAVA = Path.of("src/main/java");

    static final Path TEMPLATES = Path.of("src/main/jte");

    static final Path MESSAGES = Path.of("src/main/resources/messages");

    static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    private Sources() {
    }

    static List<Path> list(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The module a file belongs to: the first folder below the given one. */
    static String moduleOf(Path folder, Path file) {
        return folder.relativize(file).getName(0).toString();
    }

}
