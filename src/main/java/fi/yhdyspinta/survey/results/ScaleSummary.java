package fi.yhdyspinta.survey.results;

import java.util.OptionalDouble;

/**
 * A labelled scale in numbers (asteikko). Those who could not say are counted apart and
 * never drawn into the mean.
 *
 * @param points the highest value; the lowest is 1
 * @param noOpinion how many could not say (emme osaa sanoa)
 */
public record ScaleSummary(int points, Counts counts, int noOpinion) {

    /** The choice of those who cannot say. */
    static final String NO_OPINION = fi.yhdyspinta.survey.QuestionKind.NO_OPINION;

    static ScaleSummary of(int points, Counts counts) {
        return new ScaleSummary(points, counts, counts.of(NO_OPINION));
    }

    /** How many took a view (ottivat kantaa). */
    public int opinions() {
        var opinions = 0;
        for (var value = 1; value <= this.points; value++) {
            opinions += at(value);
        }
        return opinions;
    }

    int at(int value) {
        return this.counts.of(Integer.toString(value));
    }

    /** The mean of those who took a view; none when fewer than five did. */
    public OptionalDouble mean() {
        if (opinions() < Grouping.LEAST) {
            return OptionalDouble.empty();
        }
        var sum = 0;
        for (var value = 1; value <= this.points; value++) {
            sum += value * at(value);
        }
        return OptionalDouble.of((double) sum / opinions());
    }

    /** The middle value, or halfway between the two middle ones. */
    public OptionalDouble median() {
        var opinions = opinions();
        if (opinions < Grouping.LEAST) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of((valueOf((opinions + 1) / 2) + valueOf(opinions / 2 + 1)) / 2.0);
    }

    /** How many answered below the middle of the scale. */
    int low() {
        return between(1, lowTo());
    }

    /** How many answered above the middle of the scale. */
    int high() {
        return between(highFrom(), this.points);
    }

    int lowTo() {
        return this.points / 2;
    }

    int highFrom() {
        return this.points - this.points / 2 + 1;
    }

    private int between(int from, int to) {
        var sum = 0;
        for (var value = from; value <= to; value++) {
            sum += at(value);
        }
        return sum;
    }

    private int valueOf(int rank) {
        var seen = 0;
        for (var value = 1; value <= this.points; value++) {
            seen += at(value);
            if (seen >= rank) {
                return value;
            }
        }
        return this.points;
    }

}
