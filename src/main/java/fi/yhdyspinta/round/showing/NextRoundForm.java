package fi.yhdyspinta.round.showing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import fi.yhdyspinta.round.NextRounds;
import fi.yhdyspinta.round.Round;

/**
 * The next round as typed: its year, and what this one taught, a lesson a line.
 *
 * @param year four figures
 * @param plus what went well
 * @param minus what did not
 */
public record NextRoundForm(String year, String plus, String minus) {

    /** More than a round teaches; the lessons travel in the round's file. */
    public static final int LONGEST = 5_000;

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public NextRoundForm {
        year = Objects.requireNonNullElse(year, "").strip();
        plus = Objects.requireNonNullElse(plus, "");
        minus = Objects.requireNonNullElse(minus, "");
    }

    /** Message keys of what is wrong, by field. */
    Map<String, String> problems(Round from) {
        var problems = new LinkedHashMap<String, String>();
        if (!YEAR.matcher(this.year).matches() || !NextRounds.fits(from, yearNumber())) {
            problems.put("year", "round.next.year.wrong");
        }
        Map.of("plus", this.plus, "minus", this.minus).forEach((field, text) -> {
            if (text.length() > LONGEST) {
                problems.put(field, "round.next.tooLong");
            }
        });
        return problems;
    }

    int yearNumber() {
        return Integer.parseInt(this.year);
    }

    List<String> listPlus() {
        return this.plus.lines().toList();
    }

    List<String> listMinus() {
        return this.minus.lines().toList();
    }

}
