package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.body.BodyDay.Chair;
import org.jspecify.annotations.Nullable;

/**
 * How a body goes on into its next term (siirto seuraavaan toimikauteen).
 *
 * @param from its first day
 * @param last its last day
 * @param decision by which it is appointed for it
 * @param write whether those on the seats are written to
 * @param groups those that go on
 * @param people those on a seat of a group that goes on, who are not to leave it
 */
public record NextTerm(LocalDate from, @Nullable LocalDate last, @Nullable LocalDate callUntil,
        @Nullable String callText, BodyFacts.Decision decision, boolean write, List<Group> groups, List<Going> people) {

    /** A group with its numbers in the next term. */
    public record Group(Quota quota, int members, int deputies) {
    }

    /** Somebody who is to sit on the same seat again, or is asked to. */
    public record Going(Chair chair, Choice choice) {
    }

    /** What becomes of somebody on a seat. */
    public enum Choice {

        GOES_ON, ASKED, LEAVES;

        public String key() {
            return "organisation.term.choice." + name();
        }

    }

    /** How many seats nobody is sure to sit on when it begins. */
    public int open() {
        var seats = this.groups.stream().mapToInt(group -> group.members() + group.deputies()).sum();
        return seats - (int) this.people.stream().filter(going -> going.choice() == Choice.GOES_ON).count();
    }

    public int count(Choice choice) {
        return (int) this.people.stream().filter(going -> going.choice() == choice).count();
    }

}
