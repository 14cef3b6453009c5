package fi.yhdyspinta.indicator.card;

import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.indicator.FigureWords;
import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/** How figures of the card are written for the reader. */
public record CardPage(Card card, Frame frame) {

    public String path() {
        return "/cards/" + this.card.subject().code();
    }

    /** The page of the indicator, where this area is found among the others. */
    public String path(Indicator indicator) {
        var subject = this.card.subject();
        return "/indicators/" + indicator.key() + switch (subject.kind()) {
            case MUNICIPALITY -> "#m" + subject.code();
            case GROUP -> "?group=" + subject.code();
            case COUNTY -> "";
        };
    }

    /**
     * What another site writes into its page to show the card there.
     * @param site our own public address
     */
    public String embedding(String site) {
        return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"900\" loading=\"lazy\"></iframe>".formatted(
                site + this.frame.at(path() + "/embedded?lang=" + this.frame.language().tag()),
                this.frame.text(this.card.subject().kind().key()) + ": " + this.frame.text(this.card.subject().name()));
    }

    /** Why there is no figure. */
    public String nothing(CardLine line) {
        if (line.suppressedIn() != null) {
            return this.frame.text("indicator.card.suppressed");
        }
        if (line.awaited()) {
            return this.frame.text("indicator.card.awaited");
        }
        return this.frame
            .text(this.card.subject().isMunicipality() ? "indicator.card.nothing" : "indicator.card.nothing.wider");
    }

    /** "19 kuntaa, 248 182 asukasta", as far as it is known. */
    public String inhabitants() {
        var subject = this.card.subject();
        var population = subject.population();
        var parts = subject.isMunicipality() ? ""
                : this.frame.text("indicator.card.parts", subject.parts().size()) + (population == null ? "" : ", ");
        return population == null ? parts
                : parts + this.frame.text("indicator.cards.population", this.frame.number(population, 0));
    }

    /**
     * With municipalities of which size it is compared; empty when its own is not known.
     */
    public String sizeClass() {
        var population = this.card.subject().population();
        if (population == null || !this.card.subject().isMunicipality()) {
            return "";
        }
        int reached = Peers.sizeClass(population);
        var range = reached == 0 ? this.frame.text("indicator.card.how.size.under", thousands(0))
                : reached == Peers.SIZES.size()
                        ? this.frame.text("indicator.card.how.size.over", thousands(reached - 1))
                        : this.frame.text("indicator.card.how.size.range", thousands(reached - 1), thousands(reached));
        return this.frame.text("indicator.card.how.size", range);
    }

    /** From which sources its figures are, by which licences. */
    public String sources() {
        return FigureWords.sources(this.frame, this.card.lines().stream().map(CardLine::indicator).toList());
    }

    /** How places are counted, and figures of wider areas put together. */
    public String place() {
        var kind = this.card.subject().kind();
        return kind == Subject.Kind.MUNICIPALITY ? this.frame.text("indicator.card.how.place")
                : this.frame.text("indicator.card.how.place." + kind) + " "
                        + this.frame.text("indicator.card.how.computed");
    }

    /** Which municipalities have been joined to it; empty when none have. */
    public String joined() {
        var joined = this.card.subject().isMunicipality() ? this.card.joined() : List.<Municipality>of();
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
        return FigureWords.value(this.frame, indicator, value);
    }

    /** "Nousee +1,2 (2006–2011), huonompaan". */
    public String change(CardLine line) {
        var change = line.change();
        if (change == null) {
            return this.frame.text("indicator.change.NONE");
        }
        var words = FigureWords.change(this.frame, line.indicator(), change);
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
        var compared = line.nearest()
            .map(comparison -> " " + this.frame.text("indicator.question.median." + comparison.peers(),
                    value(indicator, comparison.median())))
            .orElse("");
        return told + compared + " " + this.frame.text(question.reason().key());
    }

}
