package fi.yhdyspinta.workshop;

import java.util.List;

import fi.yhdyspinta.meeting.MeetingId;
import org.jspecify.annotations.Nullable;

/**
 * What is prepared of a wall before anybody writes (seinän suunnitelma).
 *
 * @param key its own mark within the process, for example "W1"
 * @param meeting the meeting at which it is used
 * @param question the topic (aihe)
 * @param prompts questions that help the group along (apukysymykset)
 * @param targetOutcome what should be true afterwards (tavoiteltava lopputulos)
 * @param columns headings to write under; empty: one for each prompt
 * @param groups small groups
 * @param example whether the content is invented for show (esimerkkiaineisto)
 * @param details what a round file says beyond, as JSON; kept and given back as it was
 */
public record WallDraft(String key, @Nullable MeetingId meeting, String question, List<String> prompts,
        @Nullable String targetOutcome, List<String> columns, List<Group> groups, boolean example, String details) {

    /** The longest question, in characters. */
    public static final int LONGEST_QUESTION = 1000;

    public WallDraft {
        prompts = List.copyOf(prompts);
        columns = List.copyOf(columns);
        groups = List.copyOf(groups);
    }

    /**
     * A small group (pienryhmä).
     *
     * @param site where it sits, when people gather at several places
     * @param facilitator who leads it, by name
     */
    public record Group(String name, @Nullable String site, @Nullable String facilitator) {
    }

    /** The headings that will stand on the wall; a single nameless one at the least. */
    public List<String> headings() {
        if (!this.columns.isEmpty()) {
            return this.columns;
        }
        return this.prompts.isEmpty() ? List.of("") : this.prompts;
    }

}
