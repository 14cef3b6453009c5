package fi.yhdyspinta.survey.results;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.LocalText;

/**
 * What a figure shows, in one sentence (kuvion lause). Made from what may be told and
 * nothing else; the words stand with the other texts, in three languages.
 *
 * @param key of the message
 * @param facts its arguments: numbers, texts, and {@link LocalText}s still to be put in a
 * language
 */
public record Sentence(String key, List<Object> facts) {

    private static final String KEY = "survey.results.sentence.";

    public Sentence {
        facts = List.copyOf(facts);
    }

    public Object[] in(Language language) {
        return this.facts.stream().map(fact -> fact instanceof LocalText text ? text.in(language) : fact).toArray();
    }

    static Sentence ofScale(ScaleSummary scale) {
        var answered = scale.counts().answered();
        var opinions = scale.opinions();
        var mean = scale.mean();
        if (mean.isEmpty()) {
            return sentence("scale.few", answered, opinions);
        }
        return sentence("scale", opinions, mean.getAsDouble(), scale.points(), scale.high(),
                range(scale.highFrom(), scale.points()), scale.low(), range(1, scale.lowTo()), scale.noOpinion());
    }

    /**
     * @param lines the options with their counts
     */
    static Sentence ofOneChoice(int answered, List<Line> lines) {
        var top = top(lines);
        var most = top.getFirst();
        if (most.count() == answered) {
            return sentence("one.all", answered, most.text());
        }
        return switch (top.size()) {
            case 1 -> sentence(most.count() * 2 > answered ? "one.majority" : "one.most", answered, most.count(),
                    most.text());
            case 2 -> sentence("one.two", answered, most.count(), most.text(), top.getLast().text());
            default -> sentence("one.many", answered, most.count(), top.size());
        };
    }

    /**
     * @param lines the options with their counts
     */
    static Sentence ofManyChoices(int answered, List<Line> lines) {
        var top = top(lines);
        var most = top.getFirst();
        if (top.size() > 1) {
            return sentence("many.equal", answered, most.count(), top.size());
        }
        var next = byCount(lines).skip(1).findFirst().filter(line -> line.count() > 0);
        return next.map(second -> sentence("many", answered, most.count(), most.text(), second.text(), second.count()))
            .orElseGet(() -> sentence("many.one", answered, most.count(), most.text()));
    }

    private static List<Line> top(List<Line> lines) {
        var most = lines.stream().mapToInt(Line::count).max().orElse(0);
        return lines.stream().filter(line -> line.count() == most).toList();
    }

    private static Stream<Line> byCount(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparingInt(Line::count).reversed());
    }

    private static String range(int from, int to) {
        return from == to ? Integer.toString(from) : from + "–" + to;
    }

    private static Sentence sentence(String key, Object... facts) {
        return new Sentence(KEY + key, List.of(facts));
    }

}
