package fi.yhdyspinta.indicator.catalogue;

import java.util.List;

import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;

/**
 * Indicators that are looked at together (indikaattorijoukko).
 *
 * @param place among the sets, from 0 on
 */
public record IndicatorSet(String key, int place, Purpose purpose, LocalText name, List<IndicatorKey> members) {

    public IndicatorSet {
        members = List.copyOf(members);
    }

    /** For what a set is looked at. */
    public enum Purpose {

        /** A section of the cards. */
        CARD,

        /**
         * Process indicators of the hyte coefficient (hyte-kertoimen
         * prosessi-indikaattorit).
         */
        PROCESS,

        /** Result indicators of the hyte coefficient (tulosindikaattorit). */
        RESULT,

        /** Differences between population groups (hyvinvointi- ja terveyserot). */
        INEQUALITY,

        /** What is in place and done (rakenteet ja toiminta). */
        STRUCTURE;

        public String key() {
            return "indicator.purpose." + name();
        }

    }

}
