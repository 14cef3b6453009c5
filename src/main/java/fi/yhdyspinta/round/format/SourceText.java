package fi.yhdyspinta.round.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Turns the bytes of a file into text, and says in plain words when they are not text.
 */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final byte[] bytes;

    private final Problems problems;

    SourceText(byte[] bytes, Problems problems) {
        this.bytes = bytes;
        this.problems = problems;
    }

    /**
     * The text, with characters nobody can see replaced; empty when the file cannot be
     * read as text at all.
     */
    Optional<String> decode() {
        var charset = charset();
        if (charset.equals(StandardCharsets.UTF_8) && isMostlyEmpty()) {
            problems.add(Place.START, "encoding");
            return Optional.empty();
        }
        return decode(charset).map(text -> text.indexOf(BYTE_ORDER_MARK) == 0 ? text.substring(1) : text)
            .map(this::printable);
    }

    private Charset charset() {
        if (startsWith(0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return startsWith(0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private boolean startsWith(int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    // Every second byte of UTF-16 is zero in our languages; without its mark it looks
    // like this.
    private boolean isMostlyEmpty() {
        var zeros = 0;
        for (var value : bytes) {
            zeros += value == 0 ? 1 : 0;
        }
        return zeros > bytes.length / 4;
    }

    private Optional<String> decode(Charset charset) {
        var decoder = charset.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(bytes.length + 1);
        var result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(Lines.placeOf(text, text.length()), "encoding");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }

    private String printable(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            var isClear = StreamReader.isPrintable(character);
            if (!isClear && !problems.isFull()) {
                problems.add(Lines.placeOf(text, clean.length()), "control_character", "U+%04X".formatted(character));
            }
            clean.appendCodePoint(isClear ? character : ' ');
        });
        return clean.toString();
    }

}
