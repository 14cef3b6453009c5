package fi.yhdyspinta.representation.selection;

import java.util.List;

/**
 * One vote as it is counted and published (ääni). Nobody knows whose it is but the one
 * who has the receipt.
 *
 * @param receipt drawn by chance
 * @param preferences numbers of candidates: the most wanted first, or those accepted
 */
public record Ballot(String receipt, List<Integer> preferences) {

    public Ballot {
        preferences = List.copyOf(preferences);
    }

}
