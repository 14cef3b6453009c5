package fi.yhdyspinta.indicator.card;

import java.util.List;

import fi.yhdyspinta.organisation.Municipality;

/** With whom an area is compared (vertailuryhmä). */
public enum Peers {

    /** A municipality with those of the same county. */
    COUNTY {
        @Override
        boolean areAlike(Municipality one, Municipality other) {
            return one.countyCode() != null && one.countyCode().equals(other.countyCode());
        }
    },

    /** A municipality with those that have about as many inhabitants. */
    SIZE {
        @Override
        boolean areAlike(Municipality one, Municipality other) {
            return one.population() != null && other.population() != null
                    && sizeClass(one.population()) == sizeClass(other.population());
        }
    },

    /** A municipality with all. */
    COUNTRY {
        @Override
        boolean areAlike(Municipality one, Municipality other) {
            return true;
        }
    },

    /** A group of municipalities with the other groups of its county. */
    GROUPS,

    /** A county with the others. */
    COUNTIES;

    /** From so many inhabitants on begins the next class of size. */
    static final List<Integer> SIZES = List.of(5_000, 10_000, 20_000, 50_000, 100_000);

    /** Whether two municipalities are compared with each other so. */
    boolean areAlike(Municipality one, Municipality other) {
        return false;
    }

    public String key() {
        return "indicator.peers." + name();
    }

    /** How many limits of size the inhabitants reach. */
    static int sizeClass(int population) {
        return (int) SIZES.stream().filter(size -> size <= population).count();
    }

}
