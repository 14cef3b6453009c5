package fi.yhdyspinta.tray.service;

/**
 * What the county has set of its services (palvelujen asetukset).
 *
 * @param staleMonths after so many months without a change an entry is old, from 1 to 120
 * @param weekly whether services are fetched each week by the clock
 */
public record ServiceSettings(int staleMonths, boolean weekly) {

    static final int LEAST_MONTHS = 1;

    static final int MOST_MONTHS = 120;

    /** What holds until something else is set. */
    static final ServiceSettings USUAL = new ServiceSettings(12, false);

    public ServiceSettings {
        if (staleMonths < LEAST_MONTHS || staleMonths > MOST_MONTHS) {
            throw new IllegalArgumentException("No number of months: " + staleMonths);
        }
    }

}
