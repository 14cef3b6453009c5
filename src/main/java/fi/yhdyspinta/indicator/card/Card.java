package fi.yhdyspinta.indicator.card;

import java.util.List;
import java.util.Map;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;

/**
 * The figures of one area and what they give reason to ask (kuntakortti; kuntaryhmän ja
 * hyvinvointialueen kortti).
 *
 * @param year in which the card is looked at
 * @param joined the municipalities that have been joined to it
 * @param entries what stands beside the figures, as far as the county of the address
 * knows, by part
 */
public record Card(Subject subject, LocalText county, int year, List<Municipality> joined, List<Section> sections,
        Map<CardSource.Part, List<CardSource.Entry>> entries) {

    private static final int OLD = 5;

    /** A part of the card, for example health. */
    public record Section(LocalText name, List<CardLine> lines) {
    }

    public Card {
        joined = List.copyOf(joined);
        sections = List.copyOf(sections);
        entries = Map.copyOf(entries);
    }

    public List<CardLine> lines() {
        return this.sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    public List<CardQuestion> questions() {
        return CardQuestion.of(lines());
    }

    /** What stands in that part of the card. */
    public List<CardSource.Entry> entries(CardSource.Part part) {
        return this.entries.getOrDefault(part, List.of());
    }

    /** How many figures there are. */
    public int figures() {
        return (int) lines().stream().filter(line -> line.latest() != null).count();
    }

    /** How many of the figures are more than five years old. */
    public int oldFigures() {
        return (int) lines().stream()
            .filter(line -> line.latest() != null && line.latest().year() < this.year - OLD)
            .count();
    }

    /** Whether anything on it was made up for demonstration. */
    public boolean example() {
        return this.entries.values().stream().flatMap(List::stream).anyMatch(CardSource.Entry::example);
    }

}
