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
 * @param turns by number, the day of the organisation's last turn
 * @param reasons why somebody was named or was not, by number
 * @param explanation what the one who chose adds
 */
public record SelectionRecord(String process, int procedureVersion, Method method, int seats, int deputies,
        Criteria criteria, List<Line> candidates, List<Ballot> ballots, String publicValue, String publicValueSource,
        String seedText, String seed, Map<Integer, String> turns, Map<Integer, String> reasons, String explanation,
        Outcome outcome) {

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

}
