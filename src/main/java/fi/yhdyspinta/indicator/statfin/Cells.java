package fi.yhdyspinta.indicator.statfin;

import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalDouble;

/** The cells (solut) of a table in the order of its dimensions, the last one fastest. */
public final class Cells {

    private final double[] values;

    private final BitSet told;

    private Cells(double[] values, BitSet told) {
        this.values = values;
        this.told = told;
    }

    /** So many cells of which none is told yet. */
    static Cells untold(int size) {
        return new Cells(new double[size], new BitSet(size));
    }

    public int size() {
        return this.values.length;
    }

    /**
     * The value; not a number when the source keeps it back, empty when it is not told.
     */
    public OptionalDouble find(int place) {
        return this.told.get(place) ? OptionalDouble.of(this.values[place]) : OptionalDouble.empty();
    }

    /** How many cells have a value or are kept back. */
    public int countTold() {
        return this.told.cardinality();
    }

    void tell(int place, double value) {
        this.values[place] = value;
        this.told.set(place);
    }

    void copy(Cells from, int begin, int length, int to) {
        System.arraycopy(from.values, begin, this.values, to, length);
        for (int step = 0; step < length; step++) {
            this.told.set(to + step, from.told.get(begin + step));
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && Arrays.equals(this.values, cells.values) && this.told.equals(cells.told);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.values);
    }

}
