package fi.yhdyspinta.tray.practice;

import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.survey.OpenAnswer;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * An answer in which a practice may wait to be noticed (käytäntöehdokas).
 *
 * @param markers words by which it may tell of a practice
 * @param asked whether its question asks for practices
 * @param dismissed whether it was found to tell of none
 * @param practice what was made of it
 */
public record Candidate(OpenAnswer answer, List<String> markers, boolean asked, boolean dismissed,
        @Nullable PracticeId practice) {

    public Candidate {
        markers = List.copyOf(markers);
    }

    static Candidate of(OpenAnswer answer, boolean dismissed, @Nullable PracticeId practice) {
        var question = answer.questionText();
        var asked = Stream.of(question.fi(), question.sv(), question.en())
            .flatMap(Stream::ofNullable)
            .anyMatch(text -> !Likeness.markers(text).isEmpty());
        return new Candidate(answer, Likeness.markers(answer.text()), asked, dismissed, practice);
    }

    /**
     * How much it looks like a practice; a question that asks for one counts as a word.
     */
    int likeness() {
        return this.markers.size() + (this.asked ? 1 : 0);
    }

    CandidateFilter.Kind kind() {
        return this.practice != null ? CandidateFilter.Kind.PROPOSED
                : this.dismissed ? CandidateFilter.Kind.DISMISSED : CandidateFilter.Kind.WAITING;
    }

}
