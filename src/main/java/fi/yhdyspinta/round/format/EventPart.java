package fi.yhdyspinta.round.format;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A meeting of the round (tilaisuus). Date, times and place may be open: a field left
 * empty is announced later.
 *
 * @param sites where people gather, when they gather in many places at once
 * @param link how the places are joined, such as "Teams"
 * @param municipalities whose negotiation this is
 */
public record EventPart(String id, EventKind kind, @Nullable String name, List<String> municipalities,
        @Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable String place,
        @Nullable EventMode mode, List<String> sites, @Nullable String link, @Nullable Registration registration,
        List<String> invited, @Nullable NgoRepresentation ngoRepresentation, List<ProgrammeItem> programme,
        @Nullable String note, Extra extra) {

    public EventPart {
        municipalities = List.copyOf(municipalities);
        sites = List.copyOf(sites);
        invited = List.copyOf(invited);
        programme = List.copyOf(programme);
    }

    public enum EventKind {

        OPENING_FORUM, GROUP_NEGOTIATION, MUNICIPALITY_NEGOTIATION, COUNCIL_MEETING, PLENARY, SEMINAR, WEBINAR,
        PLANNING, VISIT

    }

    public enum EventMode {

        ONSITE, ONLINE, HYBRID, MULTI_SITE

    }

    /**
     * How organisations take part: each for itself, or by chosen representatives
     * (edustuksellisesti).
     */
    public enum NgoRepresentation {

        OPEN, DELEGATED

    }

    /** How to sign up (ilmoittautuminen). */
    public record Registration(@Nullable LocalDate deadline, @Nullable String channel, @Nullable String source,
            Extra extra) {
    }

}
