package fi.yhdyspinta.indicator.statfin;

import java.util.List;

/**
 * One dimension (ulottuvuus) of a table.
 *
 * @param code the source's own, which may be another next year
 */
public record Dimension(String code, String label, Role role, List<Category> categories) {

    /** What a dimension tells apart. */
    public enum Role {

        GEO, TIME, METRIC, OTHER

    }

    /** One value (luokka) of a dimension, as KU091 "Helsinki". */
    public record Category(String code, String label) {
    }

    public Dimension {
        categories = List.copyOf(categories);
    }

    public int size() {
        return this.categories.size();
    }

    Dimension in(Role other) {
        return new Dimension(this.code, this.label, other, this.categories);
    }

}
