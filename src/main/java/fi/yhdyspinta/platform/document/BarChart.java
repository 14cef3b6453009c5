package fi.yhdyspinta.platform.document;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import fi.yhdyspinta.platform.Language;

/**
 * A chart of lying bars (pylväskuvio), one picture for web pages and documents. It
 * carries no style attributes, so it passes the content security policy; pages restyle it
 * through the classes {@code bar-chart}, {@code bar}, {@code bar-highlighted},
 * {@code bar-label} and {@code bar-value}.
 *
 * @param unit shown after each value, such as "%", or empty
 * @param decimals of the values shown, 0 to 6
 */
public record BarChart(String title, Language language, String unit, int decimals, List<Bar> bars) {

    /** Shown instead of a number so small that it could tell of single people. */
    public static final String SUPPRESSED = "<5";

    private static final String NO_BREAK_SPACE = "\u00A0";

    /**
     * @throws IllegalArgumentException without title or bars, or when the decimals are
     * out of range
     */
    public BarChart {
        title = CleanText.line(title);
        unit = CleanText.line(unit);
        bars = List.copyOf(bars);
        if (title.isBlank() || bars.isEmpty() || decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("A bar chart needs a title, bars and 0 to 6 decimals");
        }
    }

    /**
     * One bar.
     *
     * @param value zero or more; empty when suppressed
     * @param highlighted true for the bar the reader came for, such as the own
     * municipality
     */
    public record Bar(String label, OptionalDouble value, boolean highlighted) {

        /**
         * @throws IllegalArgumentException when the value is negative or not a number
         */
        public Bar {
            label = CleanText.line(label);
            if (value.isPresent() && !(value.getAsDouble() >= 0 && value.getAsDouble() < Double.MAX_VALUE)) {
                throw new IllegalArgumentException("A bar has a length from zero: " + label + " " + value);
            }
        }

    }

    /** Begins a chart of whole numbers. */
    public static Draft titled(String title, Language language) {
        return new Draft(title, language);
    }

    /**
     * The picture as an SVG element with an accessible name, to be put into a web page as
     * it is.
     */
    public String svg() {
        return new BarChartDrawing(this).svg();
    }

    /** The picture and its words as a block of a document. */
    public Figure figure() {
        return new Figure(svg(), alternative(), title);
    }

    /** The whole content in words: the title and each bar with its value. */
    public String alternative() {
        return title + ": " + String.join("; ", bars.stream().map(bar -> bar.label() + " " + shown(bar)).toList())
                + ".";
    }

    String shown(Bar bar) {
        if (bar.value().isEmpty()) {
            return SUPPRESSED;
        }
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String number = format.format(bar.value().getAsDouble());
        return unit.isEmpty() ? number : number + NO_BREAK_SPACE + unit;
    }

    /** A chart being drawn up, bars from top to bottom. */
    public static final class Draft {

        private final String title;

        private final Language language;

        private final List<Bar> bars = new ArrayList<>();

        private String unit = "";

        private int decimals;

        private Draft(String title, Language language) {
            this.title = title;
            this.language = language;
        }

        public Draft unit(String shownAfterValues) {
            unit = shownAfterValues;
            return this;
        }

        public Draft decimals(int count) {
            decimals = count;
            return this;
        }

        public Draft bar(String label, double value) {
            bars.add(new Bar(label, OptionalDouble.of(value), false));
            return this;
        }

        public Draft highlighted(String label, double value) {
            bars.add(new Bar(label, OptionalDouble.of(value), true));
            return this;
        }

        /** A bar whose value is too small to be told. */
        public Draft suppressed(String label) {
            bars.add(new Bar(label, OptionalDouble.empty(), false));
            return this;
        }

        /**
         * @throws IllegalArgumentException as {@link BarChart} does
         */
        public BarChart done() {
            return new BarChart(title, language, unit, decimals, bars);
        }

    }

}
