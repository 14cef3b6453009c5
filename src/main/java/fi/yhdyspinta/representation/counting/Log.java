package fi.yhdyspinta.representation.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Remembers each step as it is taken (valintaloki). */
final class Log {

    private final List<Step> steps = new ArrayList<>();

    void tell(Step.Kind kind, int value) {
        this.steps.add(new Step(kind, List.of(), String.valueOf(value), Map.of()));
    }

    void tell(Step.Kind kind, List<Candidate> candidates) {
        tell(kind, candidates, "", Map.of());
    }

    void tell(Step.Kind kind, List<Candidate> candidates, String value, Map<Integer, BigDecimal> votes) {
        this.steps.add(new Step(kind, candidates.stream().map(Candidate::number).toList(), value, votes));
    }

    Outcome outcome(List<Candidate> elected, List<Candidate> deputies) {
        tell(Step.Kind.DEPUTIES, deputies);
        return new Outcome(numbers(elected), numbers(deputies), this.steps);
    }

    private static List<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }

}
