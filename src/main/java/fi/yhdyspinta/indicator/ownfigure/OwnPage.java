package fi.yhdyspinta.indicator.ownfigure;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.LocalText;

/**
 * Figures that were handed in, to be looked at before they are published.
 *
 * @param rows as long as they wait
 * @param names of municipalities by their codes
 * @param decides whether the reader publishes or refuses
 */
public record OwnPage(Upload upload, Organisation organisation, List<OwnRow> rows, Map<String, LocalText> names,
        boolean decides) {

    static final int SHOWN = 50;

    public OwnPage {
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
    }

    /** The first of them. */
    public List<OwnRow> shown() {
        return this.rows.subList(0, Math.min(SHOWN, this.rows.size()));
    }

    public long municipalities() {
        return this.rows.stream().map(OwnRow::code).distinct().count();
    }

    public long keptBack() {
        return this.rows.stream().filter(OwnRow::isKeptBack).count();
    }

    /** Whether values are below zero, which is rarely meant. */
    public boolean hasNegative() {
        return this.rows.stream().anyMatch(row -> row.value() < 0);
    }

    /** "2019–2025". */
    public String years() {
        var years = this.rows.stream().mapToInt(OwnRow::year).summaryStatistics();
        return this.rows.isEmpty() ? "" : years.getMin() == years.getMax() ? String.valueOf(years.getMin())
                : years.getMin() + "–" + years.getMax();
    }

}
