package fi.yhdyspinta.round.showing;

import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.yhdyspinta.round.format.Problem;

/** A file that could not be read as a round, as text to be mended on the spot. */
public final class FileText {

    /** More than any round needs; a longer text is mended in the file. */
    private static final int LONGEST = 400_000;

    private static final int LINE = 160;

    private final String text;

    FileText(byte[] bytes) {
        this.text = bytes.length > LONGEST ? ""
                : new String(bytes, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", "\uFFFD");
    }

    /** A problem beside the line of the file it is about. */
    public record Line(Problem problem, String text) {
    }

    public String text() {
        return this.text;
    }

    List<Line> lines(List<Problem> problems) {
        var lines = this.text.lines().toList();
        return problems.stream().map(problem -> new Line(problem, line(lines, problem.line()))).toList();
    }

    private static String line(List<String> lines, int number) {
        var line = number > lines.size() ? "" : lines.get(number - 1);
        return line.length() <= LINE ? line : line.substring(0, LINE) + "…";
    }

}
