package fi.yhdyspinta.home.administration;

import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.identity.AuditFilter;
import fi.yhdyspinta.platform.web.Asked;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is looked for in the audit trail, as it stands in the address. */
public record AuditForm(@Nullable String q, @Nullable String action, @Nullable String kind, @Nullable String from,
        @Nullable String to, @Nullable String page) {

    public String search() {
        return text(this.q);
    }

    public String typedFrom() {
        return text(this.from);
    }

    public String typedTo() {
        return text(this.to);
    }

    public boolean isChosenAction(String other) {
        return other.equals(this.action);
    }

    public boolean isChosenKind(String other) {
        return other.equals(this.kind);
    }

    public boolean isEmpty() {
        return search().isBlank() && text(this.action).isBlank() && text(this.kind).isBlank() && typedFrom().isBlank()
                && typedTo().isBlank();
    }

    /** Whether a day cannot be read. */
    public boolean isDayWrong() {
        return isWrong(typedFrom()) || isWrong(typedTo());
    }

    AuditFilter toFilter() {
        return new AuditFilter(search().replace("\0", ""), Typed.orNull(clean(this.action)),
                Typed.orNull(clean(this.kind)), startOf(typedFrom(), 0), startOf(typedTo(), 1));
    }

    int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        return asked().page(other);
    }

    /** The same question put to the file of the list. */
    public String question() {
        return asked().query();
    }

    private Asked asked() {
        return Asked.NOTHING.with("q", this.q)
            .with("action", this.action)
            .with("kind", this.kind)
            .with("from", this.from)
            .with("to", this.to);
    }

    private static boolean isWrong(String typed) {
        return !typed.isBlank() && startOf(typed, 0) == null;
    }

    private static @Nullable Instant startOf(String typed, int later) {
        return Typed.date(typed)
            .filter(AuditForm::isOfOurTime)
            .map(day -> day.plusDays(later).atStartOfDay(Frame.ZONE).toInstant())
            .orElse(null);
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() > 1990 && day.getYear() < 2200;
    }

    private static @Nullable String clean(@Nullable String typed) {
        return typed == null ? null : typed.replace("\0", "");
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
