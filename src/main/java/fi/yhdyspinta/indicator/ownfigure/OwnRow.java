package fi.yhdyspinta.indicator.ownfigure;

import fi.yhdyspinta.indicator.Observation;
import fi.yhdyspinta.indicator.Sex;

/**
 * One figure of a file (luku).
 *
 * @param code of the municipality
 * @param value not a number when it is kept back
 */
public record OwnRow(String code, int year, Sex sex, double value) {

    /** As a figure of the municipality. */
    Observation toObservation() {
        return new Observation("M" + this.code, this.year, this.sex, this.value, null);
    }

    public boolean isKeptBack() {
        return Double.isNaN(this.value);
    }

}
