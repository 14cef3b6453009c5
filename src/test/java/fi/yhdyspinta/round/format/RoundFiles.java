package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rounds we test with: our own, and the ones beside the project where somebody keeps
 * them.
 */
final class RoundFiles {

    static final String POHJOIS_SAVO = "pohjois-savo-2024.yaml";

    static final String KESKI_SUOMI = "keski-suomi-2024.yaml";

    private static final Path BESIDE = Path.of("..", "shared");

    private RoundFiles() {
    }

    static byte[] own(String name) {
        try (InputStream file = RoundFiles.class.getResourceAsStream("/rounds/" + name)) {
            if (file == null) {
                throw new IllegalStateException("No such round: " + name);
            }
            return file.readAllBytes();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String ownText(String name) {
        return new String(own(name), StandardCharsets.UTF_8);
    }

    /** Every round in our resources and every round beside the project. */
    static Stream<Path> all() {
        return Stream.of(Path.of("src/main/resources/rounds"), beside("rounds"))
            .filter(Files::isDirectory)
            .flatMap(RoundFiles::list)
            .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("templates.yaml"));
    }

    static Path beside(String name) {
        return BESIDE.resolve(name);
    }

    static RoundDocument round(byte[] file) {
        return switch (RoundFormat.read(file)) {
            case Reading.Read<RoundDocument> read -> read.document();
            case Reading.Unreadable<RoundDocument> unreadable ->
                throw new AssertionError(inWords(unreadable.problems()));
        };
    }

    static RoundDocument round(String text) {
        return round(text.getBytes(StandardCharsets.UTF_8));
    }

    static Tree tree(String text) {
        var problems = new Problems(10);
        return DocumentReader.parse(text.getBytes(StandardCharsets.UTF_8), Limits.USUAL, problems)
            .map(Node::tree)
            .orElseThrow(() -> new AssertionError(inWords(problems.inOrder())));
    }

    private static String inWords(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
