package fi.yhdyspinta.home.data;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonalTrace;
import fi.yhdyspinta.organisation.County;
import fi.yhdyspinta.organisation.InvitedAddresses;
import fi.yhdyspinta.platform.mail.Outbox;
import org.jspecify.annotations.Nullable;

/**
 * Everything kept about a person (omat tiedot).
 *
 * @param sessions when those that are open were begun
 * @param mails what has been written to the address
 * @param shared what stands in no county
 */
public record OwnRecord(Person person, List<Instant> sessions, List<Outbox.Sent> mails, List<PersonalTrace> shared,
        List<InCounty> counties, Instant madeAt) {

    public OwnRecord {
        sessions = List.copyOf(sessions);
        mails = List.copyOf(mails);
        shared = List.copyOf(shared);
        counties = List.copyOf(counties);
    }

    /** What stands in one county. */
    public record InCounty(County county, List<PersonalTrace> traces, List<InvitedAddresses.Invited> invitations) {

        public List<Kind> kinds() {
            return OwnRecord.kinds(this.traces);
        }

    }

    /**
     * Rows of one kind, counted.
     *
     * @param table schema.table
     * @param column by which they point to the person
     * @param latest of the rows, null when they tell no time
     */
    public record Kind(String table, String column, int rows, @Nullable Instant latest) {
    }

    public List<Kind> sharedKinds() {
        return kinds(this.shared);
    }

    static List<Kind> kinds(List<PersonalTrace> traces) {
        Map<String, List<PersonalTrace>> byPlace = traces.stream()
            .collect(Collectors.groupingBy(PersonalTrace::place, TreeMap::new, Collectors.toList()));
        return byPlace.entrySet().stream().map(each -> kind(each.getKey(), each.getValue())).toList();
    }

    private static Kind kind(String place, List<PersonalTrace> traces) {
        var cut = place.lastIndexOf('.');
        return new Kind(place.substring(0, cut), place.substring(cut + 1), traces.size(), traces.getFirst().at());
    }

}
