package fi.yhdyspinta.indicator.coefficient;

import fi.yhdyspinta.organisation.Municipality;

/**
 * How much the coefficient may bring a municipality in a year, as an order of magnitude
 * (panos). By what was told of 2023: 100 million euros in all, about 18.23 euros an
 * inhabitant, from about 7.5 to 22 (tarkistettava; the state grant of later years is
 * another).
 */
public record Stake(Municipality municipality, int inhabitants) {

    private static final double LEAST = 7.5;

    private static final double MEAN = 18.23;

    private static final double MOST = 22;

    /** In euros. */
    public double least() {
        return LEAST * this.inhabitants;
    }

    /** In euros. */
    public double mean() {
        return MEAN * this.inhabitants;
    }

    /** In euros. */
    public double most() {
        return MOST * this.inhabitants;
    }

}
