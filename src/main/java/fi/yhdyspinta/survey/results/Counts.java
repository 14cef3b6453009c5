package fi.yhdyspinta.survey.results;

import java.util.Map;
import java.util.TreeMap;

/**
 * How many organisations answered, and how many of them chose what (lukumäärät).
 *
 * @param answered organisations that answered this
 * @param choices how many chose each; a multiple choice adds up to more than answered
 */
public record Counts(int answered, Map<String, Integer> choices) {

    static final Counts NONE = new Counts(0, Map.of());

    public Counts {
        choices = Map.copyOf(choices);
    }

    int of(String choice) {
        return this.choices.getOrDefault(choice, 0);
    }

    Counts plus(Counts more) {
        var sum = new TreeMap<>(this.choices);
        more.choices.forEach((choice, count) -> sum.merge(choice, count, Integer::sum));
        return new Counts(this.answered + more.answered, sum);
    }

    /** The share of those who answered, from 0 to 1. */
    double share(String choice) {
        return this.answered == 0 ? 0 : (double) of(choice) / this.answered;
    }

}
