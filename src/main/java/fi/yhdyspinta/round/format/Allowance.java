package fi.yhdyspinta.round.format;

/** Watches over what a file may ask of us while it is being parsed. */
final class Allowance {

    private final Limits limits;

    private final Problems problems;

    private int values;

    Allowance(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    void take(int more, Place place) {
        values += more;
        if (values > limits.values()) {
            problems.add(place, "too_many_values", limits.values());
            throw new Spent();
        }
    }

    void descend(int depth, Place place) {
        if (depth > limits.depth()) {
            problems.add(place, "too_deep", limits.depth());
            throw new Spent();
        }
    }

    /** Ends the parsing once a limit is passed; the problem has been told. */
    static final class Spent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Spent() {
            super("The file passes a limit", null, false, false);
        }

    }

}
