package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * The first and last day of a term as typed.
 *
 * @param first empty for a term that has begun, whose beginning stays
 */
public record TermForm(String first, String last) implements EditForm {

    public TermForm {
        first = Objects.requireNonNullElse(first, "");
        last = Objects.requireNonNullElse(last, "");
    }

    static TermForm of(Term term, boolean coming) {
        return new TermForm(coming ? term.firstDay().toString() : "", Objects.toString(term.lastDay(), ""));
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        if (this.first.isBlank()) {
            check(problems, "last", this.last);
        }
        else {
            check(problems, "first", this.first, "last", this.last);
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of("organisation.people.first", this.first, "organisation.people.last", this.last);
    }

    /** Of a form without problems. */
    Term toTerm(Term known, Instant now) {
        return Term.of(Typed.date(this.first).orElse(known.firstDay()), Typed.date(this.last).orElse(null), now);
    }

    static void check(Map<String, String> problems, String firstField, String first, String lastField, String last) {
        var from = Typed.date(first).filter(TermForm::isOfOurTime);
        if (from.isEmpty()) {
            problems.put(firstField, "organisation.people.date.wrong");
        }
        check(problems, lastField, last);
        if (from.isPresent() && !problems.containsKey(lastField)
                && Typed.date(last).filter(day -> day.isBefore(from.get())).isPresent()) {
            problems.put(lastField, "organisation.people.last.before");
        }
    }

    private static void check(Map<String, String> problems, String field, String last) {
        if (!last.isBlank() && Typed.date(last).filter(TermForm::isOfOurTime).isEmpty()) {
            problems.put(field, "organisation.people.date.wrong");
        }
    }

    private static boolean isOfOurTime(LocalDate day) {
        return day.getYear() > 1990 && day.getYear() < 2200;
    }

}
