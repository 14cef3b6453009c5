package fi.yhdyspinta.round.format;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time as people plan it (ajankohta): a day, a month, a span of months, a season, or
 * words. The text is kept as written; the days are known only when the text tells them.
 */
public record FuzzyDate(String text) {

    /** The first possible day. */
    public Optional<LocalDate> from() {
        return TimeWords.span(text).map(TimeWords.Span::from);
    }

    /** The last possible day. */
    public Optional<LocalDate> to() {
        return TimeWords.span(text).map(TimeWords.Span::to);
    }

    /** True when the text is one single day. */
    public boolean isDay() {
        return TimeWords.span(text).filter(span -> span.from().equals(span.to())).isPresent();
    }

}
