package fi.yhdyspinta.survey.results;

import java.util.List;

/**
 * What may be told of one thing asked. Page, sentence and exports are all made from this
 * and from nothing else, so that none of them tells more than another.
 */
sealed interface ShownTally {

    /**
     * Told: the total, and the groups of at least five when there is more than one.
     */
    record Shown(Counts total, List<GroupCounts> groups) implements ShownTally {

        public Shown {
            groups = List.copyOf(groups);
        }

    }

    /** Fewer than five answered: nothing is told, not even how many did. */
    record TooFew() implements ShownTally {
    }

    /** One group's counts. */
    record GroupCounts(Group group, Counts counts) {
    }

}
