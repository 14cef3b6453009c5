package fi.yhdyspinta.indicator;

import java.util.Collection;
import java.util.stream.Collectors;

import fi.yhdyspinta.platform.web.Frame;

/** How a figure is written for the reader. */
public final class FigureWords {

    private static final String NO_BREAK_SPACE = "\u00A0";

    private static final String MINUS = "\u2212";

    private FigureWords() {
    }

    /** "12,3". */
    public static String number(Frame frame, Indicator indicator, double value) {
        return frame.number(value, indicator.decimals()).replace("-", MINUS);
    }

    /** "12,3 %", or "8 332 / 1 000". */
    public static String value(Frame frame, Indicator indicator, double value) {
        var unit = indicator.unit();
        var number = number(frame, indicator, value);
        return unit == null ? number : number + NO_BREAK_SPACE + frame.text(unit).replace(" ", NO_BREAK_SPACE);
    }

    /** "+1,2", with its sign. */
    public static String difference(Frame frame, Indicator indicator, double value) {
        return (value > 0 ? "+" : "") + number(frame, indicator, value);
    }

    /** "Nousee +1,2 (2006–2011)". */
    public static String change(Frame frame, Indicator indicator, Change change) {
        return frame.text("indicator.card.change", frame.text(change.direction().key()),
                difference(frame, indicator, change.difference()), String.valueOf(change.from().year()),
                String.valueOf(change.to().year()));
    }

    /**
     * "Lähteet: THL, Sotkanet.fi, CC BY 4.0; …": each once, own figures with who gives
     * them.
     */
    public static String sources(Frame frame, Collection<Indicator> indicators) {
        return frame.text("indicator.card.source",
                indicators.stream()
                    .map(indicator -> source(frame, indicator))
                    .distinct()
                    .collect(Collectors.joining("; ")));
    }

    private static String source(Frame frame, Indicator indicator) {
        var source = indicator.key().source();
        var giver = source == Source.OWN ? indicator.producer() : null;
        return frame.text(source.key()) + (giver == null ? "" : ": " + frame.text(giver)) + ", " + source.licence();
    }

}
