package fi.yhdyspinta.round.format;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A body that has a part in the round (toimielin): who appoints it, for how long, and who
 * sits in it.
 *
 * @param per set when there is one such body in each municipality or group
 * @param composition who the members are, where the body has no seats of its own
 * @param derived figures worked out from the rest
 */
public record BodyPart(String id, String name, @Nullable BodyKind kind, @Nullable BodyRole role, @Nullable String aka,
        @Nullable String legalForm, @Nullable String appointedBy, @Nullable String term, @Nullable String mainTask,
        @Nullable Per per, @Nullable String composition, List<String> sectors, List<String> themes,
        @Nullable Seats seats, @Nullable String note, Map<String, Tree> derived, Extra extra) {

    public BodyPart {
        sectors = List.copyOf(sectors);
        themes = List.copyOf(themes);
        derived = Ordered.copyOf(derived);
    }

    public enum BodyKind {

        NEGOTIATING_COUNCIL, STATUTORY_INFLUENCE_BODY, NGO_COUNCIL, BOARD, EXECUTIVE, STEERING_GROUP, NETWORK,
        WORKING_GROUP, OPEN_FORUM, UNIT

    }

    public enum BodyRole {

        DECISION_MAKER, COORDINATOR, NEGOTIATOR

    }

    public enum Per {

        MUNICIPALITY, MUNICIPALITY_GROUP

    }

    /** The seats of a body (paikat): counted by group, or told in words. */
    public sealed interface Seats permits SeatGroups, SeatWords {

    }

    @Layout.Bare
    public record SeatGroups(List<SeatGroup> groups) implements Seats {

        public SeatGroups {
            groups = List.copyOf(groups);
        }

    }

    @Layout.Bare
    public record SeatWords(String text) implements Seats {
    }

    /**
     * Seats kept for one kind of party: members and their deputies (jäsenet ja
     * varajäsenet).
     *
     * @param rule how the seats are shared within the group
     * @param namedParties parties that have a seat by name
     */
    public record SeatGroup(String group, @Nullable Integer members, @Nullable Integer deputies, @Nullable String rule,
            List<String> namedParties, @Nullable String note, Extra extra) {

        public SeatGroup {
            namedParties = List.copyOf(namedParties);
        }

    }

}
