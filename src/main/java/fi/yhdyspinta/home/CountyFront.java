package fi.yhdyspinta.home;

import java.util.List;

import fi.yhdyspinta.meeting.Meeting;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.round.Round;

/**
 * What a county's front shows to one reader.
 *
 * @param now the newest round that is going on
 * @param waiting what waits for the organisation acted for
 */
public record CountyFront(List<Round> now, List<Round> earlier, List<Coming> meetings, List<Waiting> waiting,
        boolean signedIn) {

    /** A meeting ahead and its round. */
    public record Coming(Meeting meeting, Round round) {
    }

    /**
     * Something that somebody waits for.
     *
     * @param key message key of what is to be done
     * @param about what it is about
     * @param path address within the county
     */
    public record Waiting(String key, LocalText about, String path) {
    }

}
