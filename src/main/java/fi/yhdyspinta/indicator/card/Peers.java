package fi.yhdyspinta.indicator.card;

import java.util.List;

import fi.yhdyspinta.organisation.Municipality;

/** With which municipalities one is compared (vertailuryhmä). */
public enum Peers {

    /** Those of the same county. */
    COUNTY {
        @Override
        boolean areAlike(Municipality one, Municipality other) {
            return one.countyCode() != null && one.countyCode().equals(other.countyCode());
        }
    },

    /** Those with about as many inhabitants. */
    SIZE {
        @Override
        boolean areAlike(Municipality one, Municipality other) {
            return one.population() != null && other.population() != null
                    && sizeClass(one.population()) == sizeClass(other.population());
        }
    },

    COUNTRY {
        @Override
        boolean areAlike(Municipality one, Municipality other) {
            return true;
        }
    };

    /** From so many inhabitants on begins the next class of size. */
    static final List<Integer> SIZES = List.of(5_000, 10_000, 20_000, 50_000, 100_000);

    abstract boolean areAlike(Municipality one, Municipality other);

    public String key() {
        return "indicator.peers." + name();
    }

    /** How many limits of size the inhabitants reach. */
    static int sizeClass(int population) {
        return (int) SIZES.stream().filter(size -> size <= population).count();
    }

}
