package fi.yhdyspinta.round.showing;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.round.format.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Says planned times in the reader's language; words that are no date stay as written.
 */
public final class TimeText {

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TimeText() {
    }

    public static String of(Frame frame, String text) {
        var dots = text.indexOf("..");
        return dots < 0 ? single(frame, text.strip()) : single(frame, text.substring(0, dots).strip()) + "–"
                + single(frame, text.substring(dots + 2).strip());
    }

    public static String of(Frame frame, FuzzyDate when) {
        return of(frame, when.text());
    }

    /** "klo 13.00–16.00", or only the beginning when the end is not known. */
    public static String hours(Frame frame, LocalTime start, @Nullable LocalTime end) {
        return frame.text("round.meeting.hours",
                end == null ? frame.time(start) : frame.time(start) + "–" + frame.time(end));
    }

    private static String single(Frame frame, String text) {
        if (MONTH.matcher(text).matches()) {
            return DateTimeFormatter.ofPattern("LLLL uuuu", frame.language().locale()).format(YearMonth.parse(text));
        }
        return new FuzzyDate(text).isDay() && DAY.matcher(text).matches() ? frame.date(LocalDate.parse(text)) : text;
    }

}
