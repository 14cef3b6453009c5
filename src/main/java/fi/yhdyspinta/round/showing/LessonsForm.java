package fi.yhdyspinta.round.showing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a round taught, as typed: a lesson a line.
 *
 * @param plus what went well
 * @param minus what did not
 */
public record LessonsForm(String plus, String minus) {

    /** More than a round teaches; the lessons travel in the round's file. */
    public static final int LONGEST = 5_000;

    public LessonsForm {
        plus = Objects.requireNonNullElse(plus, "");
        minus = Objects.requireNonNullElse(minus, "");
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        Map.of("plus", this.plus, "minus", this.minus).forEach((field, text) -> {
            if (text.length() > LONGEST) {
                problems.put(field, "round.next.tooLong");
            }
        });
        return problems;
    }

    List<String> listPlus() {
        return this.plus.lines().toList();
    }

    List<String> listMinus() {
        return this.minus.lines().toList();
    }

}
