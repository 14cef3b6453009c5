package fi.yhdyspinta.indicator.card;

import java.util.List;

import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;

/**
 * The figures of one municipality and what they give reason to ask (kuntakortti).
 *
 * @param year in which the card is looked at
 * @param joined the municipalities that have been joined to it
 * @param promises what has been promised in the municipality, as far as the county of the
 * address knows
 */
public record MunicipalityCard(Municipality municipality, LocalText county, int year, List<Municipality> joined,
        List<Section> sections, List<CardSource.Promise> promises) {

    private static final int OLD = 5;

    /** A part of the card, for example health. */
    public record Section(LocalText name, List<CardLine> lines) {
    }

    public MunicipalityCard {
        joined = List.copyOf(joined);
        sections = List.copyOf(sections);
        promises = List.copyOf(promises);
    }

    public List<CardLine> lines() {
        return this.sections.stream().flatMap(section -> section.lines().stream()).toList();
    }

    public List<CardQuestion> questions() {
        return CardQuestion.of(lines());
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
        return this.promises.stream().anyMatch(CardSource.Promise::example);
    }

}
