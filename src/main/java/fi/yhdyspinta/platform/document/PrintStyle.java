package fi.yhdyspinta.platform.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The looks of printed documents, written in {@code print.css} beside this class. */
final class PrintStyle {

    static final String CSS = read();

    private PrintStyle() {
    }

    private static String read() {
        try (InputStream stream = PrintStyle.class.getResourceAsStream("print.css")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

}
