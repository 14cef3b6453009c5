package fi.yhdyspinta.indicator.catalogue;

import fi.yhdyspinta.indicator.IndicatorKey;

/**
 * An indicator that tells the same as another of a part of the people (jaottelu;
 * väestöryhmittäin, 612/2021 6 § 3 mom. ja 7 § 3 mom.).
 */
public record Breakdown(IndicatorKey whole, IndicatorKey part, Kind kind) {

    /** By what people are told apart. */
    public enum Kind {

        AGE, EDUCATION, LANGUAGE, OTHER;

        public String key() {
            return "indicator.breakdown." + name();
        }

    }

}
