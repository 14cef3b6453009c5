package fi.yhdyspinta.round.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways of writing a time that can be turned into days. */
final class TimeWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Pattern SEASON = Pattern.compile("(?:(\\d{4}) +(\\p{L}+))|(?:(\\p{L}+) +(\\d{4}))");

    private TimeWords() {
    }

    record Span(LocalDate from, LocalDate to) {
    }

    static Optional<Span> span(String text) {
        try {
            return spanOf(text.strip());
        }
        catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Span> spanOf(String text) {
        var dots = text.indexOf("..");
        return dots < 0 ? single(text) : between(text.substring(0, dots).strip(), text.substring(dots + 2).strip());
    }

    private static Optional<Span> between(String first, String last) {
        return single(first).flatMap(from -> single(last).map(to -> new Span(from.from(), to.to())))
            .filter(span -> !span.to().isBefore(span.from()));
    }

    private static Optional<Span> single(String text) {
        if (DAY.matcher(text).matches()) {
            var day = LocalDate.parse(text);
            return Optional.of(new Span(day, day));
        }
        if (MONTH.matcher(text).matches()) {
            var month = YearMonth.parse(text);
            return Optional.of(new Span(month.atDay(1), month.atEndOfMonth()));
        }
        if (YEAR.matcher(text).matches()) {
            var year = Integer.parseInt(text);
            return Optional.of(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        return season(text);
    }

    private static Optional<Span> season(String text) {
        var match = SEASON.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var yearFirst = match.group(1) != null;
        var year = Integer.parseInt(match.group(yearFirst ? 1 : 4));
        var word = match.group(yearFirst ? 2 : 3).toLowerCase(Locale.ROOT);
        return Arrays.stream(Season.values())
            .filter(season -> season.words.contains(word))
            .map(season -> season.in(year))
            .findFirst();
    }

    // Working life's seasons, wide enough for every reading: kevät ends with the schools,
    // syksy begins with them.
    // Winter is left out, as it belongs to two years.
    private enum Season {

        SPRING(1, 5, Set.of("kevät", "vår", "våren", "spring")),

        SUMMER(6, 8, Set.of("kesä", "sommar", "sommaren", "summer")),

        AUTUMN(8, 12, Set.of("syksy", "höst", "hösten", "autumn"));

        private final int firstMonth;

        private final int lastMonth;

        private final Set<String> words;

        Season(int firstMonth, int lastMonth, Set<String> words) {
            this.firstMonth = firstMonth;
            this.lastMonth = lastMonth;
            this.words = words;
        }

        private Span in(int year) {
            return new Span(YearMonth.of(year, firstMonth).atDay(1), YearMonth.of(year, lastMonth).atEndOfMonth());
        }

    }

}
