package fi.yhdyspinta.platform.fetching;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What a source has answered (lähteen vastaus), as text.
 *
 * @param source the address or the file that it came from
 */
public record Answer(String source, String text) {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final char NO_BREAK_SPACE = '\u00A0';

    public Answer {
        text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /**
     * @throws UnreadableAnswer when the bytes are not UTF-8
     */
    public static Answer of(String source, byte[] bytes) {
        try {
            return new Answer(source, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        }
        catch (CharacterCodingException other) {
            throw new UnreadableAnswer(source, "text in UTF-8", "some byte");
        }
    }

    public UnreadableAnswer unreadable(String expected, String place) {
        return new UnreadableAnswer(this.source, expected, place);
    }

    /** The text with the no-break spaces that some sources indent with made plain. */
    String json() {
        if (this.text.indexOf(NO_BREAK_SPACE) < 0) {
            return this.text;
        }
        var signs = this.text.toCharArray();
        var quoted = false;
        for (int place = 0; place < signs.length; place++) {
            switch (signs[place]) {
                case '"' -> quoted = !quoted;
                case '\\' -> place += quoted ? 1 : 0;
                case NO_BREAK_SPACE -> signs[place] = quoted ? NO_BREAK_SPACE : ' ';
                default -> {
                }
            }
        }
        return new String(signs);
    }

}
