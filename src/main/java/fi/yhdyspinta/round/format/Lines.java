package fi.yhdyspinta.round.format;

import java.util.stream.Stream;

/** Lines and columns of a text as editors count them. */
final class Lines {

    private Lines() {
    }

    static Place placeOf(CharSequence text, int index) {
        var line = 1;
        var column = 1;
        for (var at = 0; at < index; at++) {
            var breaks = text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !isNext(text, at, '\n'));
            line += breaks ? 1 : 0;
            column = breaks ? 1 : column + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 1);
        }
        return new Place(line, column, Trail.ROOT);
    }

    /** Where a tab stands in the indentation of a line. */
    static Stream<Place> tabsInIndentation(String text) {
        var lines = text.split("\r\n|\r|\n", -1);
        return Stream.iterate(0, line -> line < lines.length, line -> line + 1)
            .filter(line -> !lines[line].isBlank() && indentation(lines[line]).indexOf('\t') >= 0)
            .map(line -> new Place(line + 1, lines[line].indexOf('\t') + 1, Trail.ROOT));
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private static boolean isNext(CharSequence text, int at, char wanted) {
        return at + 1 < text.length() && text.charAt(at + 1) == wanted;
    }

}
