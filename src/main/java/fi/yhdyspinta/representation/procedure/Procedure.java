package fi.yhdyspinta.representation.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import fi.yhdyspinta.organisation.Activity;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.representation.Method;
import fi.yhdyspinta.representation.counting.Criteria;
import org.jspecify.annotations.Nullable;

/**
 * How the representatives are chosen: whom they represent, how many, by which method and
 * criteria, when, and what they owe afterwards (valintamenettely).
 *
 * @param purpose for which body or round, in words
 * @param link where more is told of that
 * @param partyTypes kinds of parties represented
 * @param themes words of which one stands in the organisation's themes; all when empty
 * @param municipalities codes of which one is the organisation's; all when empty
 * @param chooser who names them when they are named, else empty
 * @param otherCriteria what people have to weigh, since no rule can count it
 * @param drawSource where the public value of the lot will come from and when, announced
 * before it is known
 * @param reportDays days after a meeting within which the representatives report back
 */
public record Procedure(String purpose, @Nullable String link, Set<PartyType> partyTypes, List<String> themes,
        Set<String> municipalities, int seats, int deputies, Method method, String chooser, Criteria criteria,
        String otherCriteria, LocalDate commentsEndOn, LocalDate nominationsEndOn, @Nullable LocalDate votingEndOn,
        String drawSource, int reportDays) {

    public Procedure {
        partyTypes = java.util.Collections.unmodifiableSet(new TreeSet<>(partyTypes));
        themes = List.copyOf(themes);
        municipalities = java.util.Collections.unmodifiableSet(new TreeSet<>(municipalities));
    }

    /** Whether the organisation is one of those represented. */
    public boolean means(Activity one) {
        return this.partyTypes.contains(one.organisation().partyType())
                && (this.municipalities.isEmpty()
                        || one.municipalities().stream().anyMatch(this.municipalities::contains))
                && (this.themes.isEmpty() || this.themes.stream().anyMatch(theme -> isAbout(one, theme)));
    }

    private static boolean isAbout(Activity one, String theme) {
        return one.themes()
            .stream()
            .anyMatch(own -> own.toLowerCase(java.util.Locale.ROOT).contains(theme.toLowerCase(java.util.Locale.ROOT)));
    }

}
