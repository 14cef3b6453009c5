package fi.yhdyspinta.organisation.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * Which of the roles are looked for.
 *
 * @param organisation its id as text, null for all
 * @param state null for all
 * @param day null unless those of that day are asked for
 * @param page from 1 on
 */
record PeopleFilter(String search, @Nullable Role role, @Nullable String organisation, Term.@Nullable State state,
        @Nullable LocalDate day, int page) {

    boolean takes(Holding holding, Instant now) {
        var membership = holding.membership();
        return (this.role == null || this.role == membership.role())
                && (this.organisation == null || this.organisation.equals(membership.organisation().toString()))
                && (this.state == null || this.state == membership.term().stateAt(now))
                && (this.day == null || isHeldOn(membership.term(), this.day)) && isNamed(holding);
    }

    /** Every word is part of the name, the address or the organisation. */
    private boolean isNamed(Holding holding) {
        var all = (holding.person().name() + " " + holding.person().email() + " " + holding.organisation().name())
            .toLowerCase(Locale.ROOT);
        return Arrays.stream(this.search.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    private static boolean isHeldOn(Term term, LocalDate day) {
        var start = day.atStartOfDay(Frame.ZONE).toInstant();
        var end = day.plusDays(1).atStartOfDay(Frame.ZONE).toInstant();
        return term.from().isBefore(end) && (term.to() == null || term.to().isAfter(start));
    }

}
