package fi.yhdyspinta.representation.counting;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One line of the log of a selection (valintalokin rivi).
 *
 * @param candidates their numbers, in an order that means something
 * @param value a number of the step: a quota, a surplus, a year; empty when there is none
 * @param votes how the votes stand after the step, by number; empty when nothing moved
 */
public record Step(Kind kind, List<Integer> candidates, String value, Map<Integer, BigDecimal> votes) {

    /** What happened. */
    public enum Kind {

        FEWER_SEATS, FEWER_MUNICIPALITIES, FEWER_OF_PARTY, LOT_ORDER, BALLOTS, QUOTA, FIRST_CHOICES, APPROVALS, TURNS,
        BARRED, GUARDED, TIE_EARLIER, TIE_LOT, ELECTED, ELECTED_REST, SURPLUS, EXCLUDED, PASSED_OVER, CHOSEN, NAMED,
        DEPUTIES

    }

    public Step {
        candidates = List.copyOf(candidates);
        votes = java.util.Collections.unmodifiableMap(new TreeMap<>(votes));
    }

}
