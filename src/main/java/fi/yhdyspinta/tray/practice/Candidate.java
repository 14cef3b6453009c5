package fi.yhdyspinta.tray.practice;

import java.util.List;

import fi.yhdyspinta.survey.OpenAnswer;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * An answer in which a practice may wait to be noticed (käytäntöehdokas).
 *
 * @param markers words by which it may tell of a practice
 * @param dismissed whether it was found to tell of none
 * @param practice what was made of it
 */
public record Candidate(OpenAnswer answer, List<String> markers, boolean dismissed, @Nullable PracticeId practice) {

    public Candidate {
        markers = List.copyOf(markers);
    }

    CandidateFilter.Kind kind() {
        return this.practice != null ? CandidateFilter.Kind.PROPOSED
                : this.dismissed ? CandidateFilter.Kind.DISMISSED : CandidateFilter.Kind.WAITING;
    }

}
