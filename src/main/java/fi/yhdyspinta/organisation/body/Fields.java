package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.Map;

import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What the forms of bodies, seats and responsibilities ask of their fields. */
public final class Fields {

    private Fields() {
    }

    public static void tooLong(Map<String, String> problems, String field, String typed, int most) {
        if (typed.length() > most) {
            problems.put(field, "organisation.body.tooLong");
        }
    }

    /** A day of our time, or nothing. */
    public static void day(Map<String, String> problems, String field, String typed) {
        if (!typed.isBlank() && dayOrNull(typed) == null) {
            problems.put(field, "organisation.body.day.wrong");
        }
    }

    public static void neededDay(Map<String, String> problems, String field, String typed) {
        if (dayOrNull(typed) == null) {
            problems.put(field, "organisation.body.day.wrong");
        }
    }

    public static void order(Map<String, String> problems, String field, String from, String last) {
        var first = dayOrNull(from);
        var end = dayOrNull(last);
        if (first != null && end != null && end.isBefore(first)) {
            problems.put(field, "organisation.body.day.order");
        }
    }

    /** A whole number from 0 on, or nothing. */
    public static void number(Map<String, String> problems, String field, String typed, int most) {
        var number = numberOrNull(typed);
        if (!typed.isBlank() && (number == null || number > most)) {
            problems.put(field, "organisation.body.number.wrong");
        }
    }

    public static @Nullable LocalDate dayOrNull(String typed) {
        return Typed.date(typed).filter(day -> day.getYear() > 1900 && day.getYear() < 2200).orElse(null);
    }

    public static @Nullable Integer numberOrNull(String typed) {
        return typed.strip().matches("[0-9]{1,6}") ? Integer.valueOf(typed.strip()) : null;
    }

}
