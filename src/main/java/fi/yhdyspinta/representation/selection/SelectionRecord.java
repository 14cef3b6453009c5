package fi.yhdyspinta.representation.selection;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.representation.Method;
import fi.yhdyspinta.representation.counting.Criteria;
import fi.yhdyspinta.representation.counting.Outcome;

/**
 * All that went into a selection and all that came out, so that anybody can do it again
 * (valintapöytäkirja).
 *
 * @param publicValue what the lot was drawn with, empty when nothing was drawn
 * @param publicValueSource where it can be checked
 * @param seedText the very text whose SHA-256 is the seed
 * @param turns by number, the day or the year of the organisation's last turn
 * @param history every turn of the candidates' organisations that rotation counted
 * @param reasons why somebody was named or was not, by number
 * @param explanation what the one who chose adds
 */
public record SelectionRecord(String process, int procedureVersion, Method method, int seats, int deputies,
        Criteria criteria, List<Line> candidates, List<Ballot> ballots, String publicValue, String publicValueSource,
        String seedText, String seed, Map<Integer, String> turns, List<PastTurn> history, Map<Integer, String> reasons,
        String explanation, Outcome outcome) {

    /** Records made before the history was told hold none. */
    public SelectionRecord {
        history = history == null ? List.of() : List.copyOf(history);
    }

    /** Those given a reason though they were not chosen, by number. */
    public List<Integer> reasonedOthers() {
        return this.reasons.keySet()
            .stream()
            .filter(number -> !this.outcome.elected().contains(number) && !this.outcome.deputies().contains(number))
            .sorted()
            .toList();
    }

    /**
     * A candidate as published.
     *
     * @param name empty when the candidate has not agreed to its being public
     */
    public record Line(int number, String name, String organisation, String party, String municipality) {
    }

    /**
     * A turn that the organisation of a candidate has had.
     *
     * @param held a day or years
     * @param counted what was compared: the day or the last year
     * @param source where it can be looked up; within the county when it was a result
     * published here
     */
    public record PastTurn(int number, String body, String held, String counted, String source, boolean here) {

        static PastTurn of(int number, Turn turn) {
            return new PastTurn(number, turn.body(), turn.held(), turn.counted(), turn.source(), turn.here());
        }

    }

}
