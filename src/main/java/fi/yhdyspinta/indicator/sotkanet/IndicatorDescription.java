package fi.yhdyspinta.indicator.sotkanet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.fetching.Answer;
import fi.yhdyspinta.platform.fetching.Fields;
import fi.yhdyspinta.platform.fetching.Json;
import fi.yhdyspinta.platform.fetching.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator means and where its values come from (indikaattorin kuvaus).
 *
 * @param updatedOn when its values last changed
 * @param firstYear of the years that have values
 * @param decimals with how many the values are published
 * @param ages the ages of whom it tells
 * @param groups Sotkanet's numbers of the groups that it belongs to
 */
public record IndicatorDescription(int id, LocalText title, @Nullable LocalText producer, @Nullable LocalDate updatedOn,
        @Nullable Integer firstYear, @Nullable Integer lastYear, Prose prose, @Nullable Unit unit,
        @Nullable Integer decimals, Coverage coverage, @Nullable LocalText ages, List<LocalText> subjects,
        List<Source> sources, List<Integer> groups) {

    /**
     * In what the values are (mittayksikkö).
     *
     * @param code Sotkanet's, as "PER1000"
     */
    public record Unit(String code, @Nullable LocalText title) {
    }

    /** A statistic or register that the values are made of (lähde). */
    public record Source(@Nullable LocalText title, @Nullable LocalText producer, @Nullable LocalText description) {
    }

    /**
     * Plain texts of one or more paragraphs, an empty line between them.
     *
     * @param limits of its use, as that little numbers of cases are kept back
     * (rajoitukset)
     */
    public record Prose(@Nullable LocalText description, @Nullable LocalText interpretation, @Nullable LocalText limits,
            @Nullable LocalText legislation, @Nullable LocalText notices) {
    }

    /**
     * Reads the answer of /indicators/{id}.
     * @throws fi.yhdyspinta.platform.fetching.UnreadableAnswer when it is none
     */
    public static IndicatorDescription read(Answer answer) {
        var fields = Json.object(answer);
        var years = fields.findObject("range");
        return new IndicatorDescription(fields.integer("id"), ListedIndicator.title(fields),
                ListedIndicator.producer(fields), updatedOn(fields),
                years.flatMap(range -> range.findInteger("start")).orElse(null),
                years.flatMap(range -> range.findInteger("end")).orElse(null), prose(fields), unit(fields),
                fields.findInteger("decimals").orElse(null), Coverage.read(fields), ages(fields), subjects(fields),
                fields.objects("sources").stream().map(IndicatorDescription::source).toList(),
                fields.integers("groups"));
    }

    private static @Nullable LocalDate updatedOn(Fields fields) {
        var text = fields.findText("data-updated").map(String::strip).orElse("");
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        }
        catch (DateTimeException other) {
            throw fields.unreadable("a day, as 2016-11-02", "data-updated");
        }
    }

    private static Prose prose(Fields fields) {
        return new Prose(paragraphs(fields, "description"), paragraphs(fields, "interpretation"),
                paragraphs(fields, "limits"), paragraphs(fields, "legislation"), paragraphs(fields, "notices"));
    }

    private static @Nullable Unit unit(Fields fields) {
        Optional<Fields> type = fields.findObject("primaryValueType");
        return type.map(unit -> new Unit(unit.text("code"), line(unit, "title"))).orElse(null);
    }

    private static @Nullable LocalText ages(Fields fields) {
        return fields.findObject("classifications")
            .flatMap(all -> all.findObject("age"))
            .flatMap(age -> age.findLocalText("title", PlainText::line))
            .orElse(null);
    }

    private static List<LocalText> subjects(Fields fields) {
        return fields.objects("subjects")
            .stream()
            .flatMap(subject -> subject.localText(PlainText::line).stream())
            .toList();
    }

    private static Source source(Fields source) {
        return new Source(line(source, "title"), ListedIndicator.producer(source), paragraphs(source, "description"));
    }

    private static @Nullable LocalText line(Fields fields, String key) {
        return fields.findLocalText(key, PlainText::line).orElse(null);
    }

    private static @Nullable LocalText paragraphs(Fields fields, String key) {
        return fields.findLocalText(key, PlainText::paragraphs).orElse(null);
    }

}
