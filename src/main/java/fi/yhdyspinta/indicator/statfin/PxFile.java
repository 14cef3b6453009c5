package fi.yhdyspinta.indicator.statfin;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import fi.yhdyspinta.platform.fetching.UnreadableAnswer;

/**
 * The keywords of a PX file (px-tiedosto), the form in which PxWeb keeps its tables and
 * hands them out as files. Its cells are left for {@link PxTable}.
 */
final class PxFile {

    /** A keyword as VALUES[sv]("kön"): its language and what it is said of. */
    record Key(String name, String language, List<String> of) {
    }

    private static final Pattern CODE_PAGE = Pattern.compile("CODEPAGE=\"([^\"]{1,40})\"");

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9-]*");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int HEAD = 4_000;

    private final String source;

    private final String text;

    private final Map<Key, List<String>> said = new HashMap<>();

    private int at;

    private PxFile(String source, String text) {
        this.source = source;
        this.text = text;
    }

    /**
     * Reads as far as the cells.
     * @throws UnreadableAnswer when it is no PX file
     */
    static PxFile read(String source, byte[] bytes) {
        var file = new PxFile(source, decode(source, bytes));
        while (file.readKeyword()) {
            // The next one.
        }
        return file;
    }

    /**
     * What the keyword says in the main language of the file; nothing when it is not
     * there.
     */
    List<String> list(String name, String... of) {
        return this.said.getOrDefault(new Key(name, "", List.of(of)), List.of());
    }

    Optional<String> find(String name, String... of) {
        return list(name, of).stream().findFirst();
    }

    /** What the keyword says of anything, in the main language. */
    Optional<String> findAny(String name) {
        return this.said.entrySet()
            .stream()
            .filter(one -> one.getKey().name().equals(name) && one.getKey().language().isEmpty())
            .map(one -> one.getValue().getFirst())
            .findFirst();
    }

    /** The next cell as it is written, without quotes; empty after the last one. */
    Optional<String> nextCell() {
        skip(",");
        if (isAtEnd() || look() == ';') {
            return Optional.empty();
        }
        if (look() == '"') {
            return Optional.of(quoted());
        }
        int begin = this.at;
        while (!isAtEnd() && look() != ';' && look() != ',' && !Character.isWhitespace(look())) {
            this.at++;
        }
        return Optional.of(this.text.substring(begin, this.at));
    }

    UnreadableAnswer unreadable(String expected) {
        long line = 1 + this.text.substring(0, Math.min(this.at, this.text.length()))
            .chars()
            .filter(sign -> sign == '\n')
            .count();
        return new UnreadableAnswer(this.source, expected, "line " + line);
    }

    String source() {
        return this.source;
    }

    private static String decode(String source, byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        var told = CODE_PAGE.matcher(head);
        try {
            var charset = told.find() ? Charset.forName(told.group(1)) : WINDOWS;
            // Windows calls its own code page by the name of the standard.
            var text = (charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset).newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        catch (CharacterCodingException | IllegalArgumentException other) {
            throw new UnreadableAnswer(source, "text in the code page that the file tells", "some byte");
        }
    }

    /** Whether there may be another; not after DATA. */
    private boolean readKeyword() {
        skip("");
        if (isAtEnd()) {
            throw unreadable("the keyword DATA");
        }
        var key = key();
        expect('=');
        if (key.name().equals("DATA")) {
            return false;
        }
        if (key.name().equals("KEYS")) {
            throw unreadable("all cells, not only some by KEYS");
        }
        var values = values();
        if (!values.isEmpty()) {
            this.said.put(key, values);
        }
        return true;
    }

    private Key key() {
        var name = NAME.matcher(this.text).region(this.at, this.text.length());
        if (!name.lookingAt()) {
            throw unreadable("a keyword of a PX file");
        }
        this.at = name.end();
        skip("");
        var language = "";
        if (isNext('[')) {
            int end = this.text.indexOf(']', this.at);
            if (end < 0) {
                throw unreadable("the sign ]");
            }
            language = this.text.substring(this.at, end);
            this.at = end + 1;
        }
        var of = new ArrayList<String>();
        if (isNext('(')) {
            do {
                of.add(quoted());
            }
            while (isNext(','));
            expect(')');
        }
        return new Key(name.group(), language, List.copyOf(of));
    }

    /** Texts and bare words up to the semicolon; texts that no comma parts are one. */
    private List<String> values() {
        var values = new ArrayList<String>();
        var parted = true;
        while (!isNext(';')) {
            if (isNext(',')) {
                parted = true;
            }
            else if (look() == '"') {
                var text = quoted();
                values.add(parted ? text : values.removeLast() + text);
                parted = false;
            }
            else {
                values.add(word());
                parted = true;
            }
        }
        return List.copyOf(values);
    }

    /** A word such as YES, a number, or TLIST(A1, "2000"-"2010") with its brackets. */
    private String word() {
        int begin = this.at;
        int depth = 0;
        while (depth > 0 || look() != ';' && look() != ',' && look() != '"') {
            depth += switch (look()) {
                case '(' -> 1;
                case ')' -> -1;
                default -> 0;
            };
            this.at++;
        }
        return this.text.substring(begin, this.at).strip();
    }

    private String quoted() {
        expect('"');
        int end = this.text.indexOf('"', this.at);
        if (end < 0) {
            throw unreadable("the end of a text in quotes");
        }
        var text = this.text.substring(this.at, end);
        this.at = end + 1;
        return text;
    }

    private boolean isNext(char sign) {
        skip("");
        if (look() != sign) {
            return false;
        }
        this.at++;
        return true;
    }

    private void expect(char sign) {
        if (!isNext(sign)) {
            throw unreadable("the sign " + sign);
        }
    }

    private void skip(String also) {
        while (!isAtEnd() && (Character.isWhitespace(look()) || also.indexOf(look()) >= 0)) {
            this.at++;
        }
    }

    private char look() {
        if (isAtEnd()) {
            throw unreadable("more of the file");
        }
        return this.text.charAt(this.at);
    }

    private boolean isAtEnd() {
        return this.at >= this.text.length();
    }

}
