package fi.yhdyspinta.representation.counting;

import java.util.List;

/**
 * What came of a selection (valinnan tulos).
 *
 * @param elected numbers of those chosen, in the order in which they were
 * @param deputies numbers of the deputies, the first to step in first
 */
public record Outcome(List<Integer> elected, List<Integer> deputies, List<Step> steps) {

    public Outcome {
        elected = List.copyOf(elected);
        deputies = List.copyOf(deputies);
        steps = List.copyOf(steps);
    }

}
