package fi.yhdyspinta.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A meeting (tilaisuus). Date, times and place may be open: what is null is announced
 * later.
 *
 * @param key its own mark in the round, for example "g4"
 * @param municipalities whose negotiation it is, by name
 * @param sites where people gather when they gather in several places at once
 * @param link how the places are joined, for example "Teams"
 * @param programme the points of the programme, in order
 */
public record Meeting(MeetingId id, String key, Kind kind, @Nullable String name, List<String> municipalities,
        @Nullable LocalDate date, @Nullable LocalTime start, @Nullable LocalTime end, @Nullable String place,
        @Nullable Mode mode, List<String> sites, @Nullable String link, List<String> programme) {

    public Meeting {
        municipalities = List.copyOf(municipalities);
        sites = List.copyOf(sites);
        programme = List.copyOf(programme);
    }

    /** What kind of meeting it is. */
    public enum Kind {

        OPENING_FORUM, GROUP_NEGOTIATION, MUNICIPALITY_NEGOTIATION, COUNCIL_MEETING, PLENARY, SEMINAR, WEBINAR,
        PLANNING, VISIT;

        public String key() {
            return "meeting.kind." + name();
        }

    }

    /** How people meet. */
    public enum Mode {

        ONSITE, ONLINE, HYBRID, MULTI_SITE;

        public String key() {
            return "meeting.mode." + name();
        }

    }

    /** What the meeting is called: its name, or the municipalities it is for. */
    public String title() {
        return this.name != null ? this.name : String.join(", ", this.municipalities);
    }

}
