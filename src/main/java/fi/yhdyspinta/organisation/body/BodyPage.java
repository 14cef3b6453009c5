package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.BodyId;
import fi.yhdyspinta.organisation.body.BodyFacts.MeetingRule;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One body with its seats on a day.
 *
 * @param home name of the municipality whose body it is
 * @param relations those that hold on the day and, today, those to come
 * @param names of the bodies of the county that the reader may see
 * @param meetings the days on which it has met, the latest first
 * @param term the one of the day
 * @param decision by which it was appointed for it
 * @param terms those that others have followed, the latest first
 * @param reversible whether the latest change of terms can still be taken back
 * @param keeper whether the reader may change it
 * @param member whether the reader has a role in the county
 * @param today the day on which the page is read
 */
public record BodyPage(BodyFacts body, @Nullable LocalText home, BodyDay seats, List<BodyRelation> relations,
        Map<BodyId, LocalText> names, List<LocalDate> meetings, BodyFacts.Term term, BodyFacts.Decision decision,
        List<PastTerm> terms, boolean reversible, boolean keeper, boolean member, LocalDate today) {

    /** How often it has met in the year of the day, until the day. */
    public long metInYear() {
        var day = this.seats.day();
        return this.meetings.stream().filter(each -> each.getYear() == day.getYear() && !each.isAfter(day)).count();
    }

    /** Whether the page shows another day than the one on which it is read. */
    public boolean isOfAnotherDay() {
        return !this.seats.day().equals(this.today);
    }

    public MeetingRule rule() {
        return this.body.meetings();
    }

    public List<Map.Entry<BodyId, LocalText>> others() {
        return this.names.entrySet().stream().filter(other -> !other.getKey().equals(this.body.id())).toList();
    }

}
