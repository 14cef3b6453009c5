package fi.yhdyspinta.indicator.card;

import java.util.Objects;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.catalogue.IndicatorWords;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/** How figures of the card are written for the reader. */
public record CardPage(MunicipalityCard card, Frame frame) {

    public String path() {
        return "/cards/" + this.card.municipality().code();
    }

    /** The page of the indicator, where this municipality is found among the others. */
    public String path(Indicator indicator) {
        return "/indicators/" + indicator.key() + "#m" + this.card.municipality().code();
    }

    /**
     * With municipalities of which size it is compared; empty when its own is not known.
     */
    public String sizeClass() {
        var population = this.card.municipality().population();
        if (population == null) {
            return "";
        }
        int reached = Peers.sizeClass(population);
        var range = reached == 0 ? this.frame.text("indicator.card.how.size.under", thousands(0))
                : reached == Peers.SIZES.size()
                        ? this.frame.text("indicator.card.how.size.over", thousands(reached - 1))
                        : this.frame.text("indicator.card.how.size.range", thousands(reached - 1), thousands(reached));
        return this.frame.text("indicator.card.how.size", range);
    }

    /** Which municipalities have been joined to it; empty when none have. */
    public String joined() {
        var joined = this.card.joined();
        return joined.isEmpty() ? "" : this.frame.text("indicator.card.joined", String.join(", ",
                joined.stream().map(ended -> this.frame.text(ended.name()) + " (" + year(ended) + ")").toList()));
    }

    private static String year(Municipality ended) {
        return ended.endedOn() == null ? "" : String.valueOf(ended.endedOn().getYear());
    }

    private String thousands(int limit) {
        return this.frame.number(Peers.SIZES.get(limit), 0);
    }

    public String value(Indicator indicator, double value) {
        return IndicatorWords.value(this.frame, indicator, value);
    }

    /** "+1,2", with its sign. */
    public String difference(Indicator indicator, double value) {
        return (value > 0 ? "+" : "") + IndicatorWords.number(this.frame, indicator, value);
    }

    /** "Nousee +1,2 (2006–2011), huonompaan". */
    public String change(CardLine line) {
        var change = line.change();
        if (change == null) {
            return this.frame.text("indicator.change.NONE");
        }
        var words = this.frame.text("indicator.card.change", this.frame.text(change.direction().key()),
                difference(line.indicator(), change.difference()), String.valueOf(change.from().year()),
                String.valueOf(change.to().year()));
        return line.hasVerdict() ? words + ", " + this.frame.text(line.verdict().key()) : words;
    }

    public String place(@Nullable Comparison comparison) {
        return comparison == null ? "" : this.frame.text("indicator.card.place", comparison.place(), comparison.of());
    }

    /** The question in words, with the figures that give reason to it. */
    public String words(CardQuestion question) {
        var line = question.line();
        var indicator = line.indicator();
        var latest = Objects.requireNonNull(line.latest());
        var told = this.frame.text("indicator.question.value", this.frame.text(indicator.title()),
                value(indicator, latest.value()), String.valueOf(latest.year()));
        var compared = line.with(Peers.COUNTY)
            .map(comparison -> " "
                    + this.frame.text("indicator.question.median", value(indicator, comparison.median())))
            .orElse("");
        return told + compared + " " + this.frame.text(question.reason().key());
    }

}
