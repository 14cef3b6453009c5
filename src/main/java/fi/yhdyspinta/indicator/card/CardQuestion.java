package fi.yhdyspinta.indicator.card;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.indicator.Change;

/**
 * What the figures give reason to talk about (keskustelukysymys).
 */
public record CardQuestion(CardLine line, Reason reason) {

    private static final int MOST = 3;

    /** A value this much worse than the median gives reason to ask. */
    private static final double POOR = 0.05;

    /** The weightiest first. */
    public enum Reason {

        POOR_AND_WORSENING, POOR, WORSENING;

        public String key() {
            return "indicator.question." + name();
        }

    }

    /** At most three, the weightiest first. */
    static List<CardQuestion> of(List<CardLine> lines) {
        return lines.stream()
            .flatMap(line -> find(line).map(reason -> new CardQuestion(line, reason)).stream())
            .sorted(Comparator.comparing(CardQuestion::reason)
                .thenComparing(question -> question.line().gap(), Comparator.reverseOrder()))
            .limit(MOST)
            .toList();
    }

    private static Optional<Reason> find(CardLine line) {
        var poor = line.gap() >= POOR;
        var worsening = line.verdict() == Change.Verdict.WORSE;
        if (poor) {
            return Optional.of(worsening ? Reason.POOR_AND_WORSENING : Reason.POOR);
        }
        return worsening ? Optional.of(Reason.WORSENING) : Optional.empty();
    }

}
