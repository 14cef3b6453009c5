package fi.yhdyspinta.survey.results;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One bar of a figure (pylväs).
 *
 * @param choice the value that is counted
 * @param mark the point of a scale or the place in the order, else empty
 * @param label null for the points between the ends of a scale
 * @param aside stands outside the order: those who cannot say, or hold all equal
 */
public record Line(String choice, String mark, @Nullable LocalText label, boolean aside, int count, double share) {

    /** The name in a sentence. */
    public LocalText text() {
        return this.label == null ? LocalText.finnish(this.mark) : this.label;
    }

    Line at(Counts counts) {
        return new Line(this.choice, this.mark, this.label, this.aside, counts.of(this.choice),
                counts.share(this.choice));
    }

    /** With its place in the order; what nobody chose has none. */
    Line ranked(int place) {
        return this.count == 0 ? this
                : new Line(this.choice, place + ".", this.label, this.aside, this.count, this.share);
    }

    /** For the width of the bar: "67%". */
    public String width() {
        return percent() + "%";
    }

    public long percent() {
        return Math.round(this.share * 100);
    }

    static Line of(String choice, String mark, @Nullable LocalText label, boolean aside) {
        return new Line(choice, mark, label, aside, 0, 0);
    }

}
