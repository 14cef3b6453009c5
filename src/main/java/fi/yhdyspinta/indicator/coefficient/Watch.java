package fi.yhdyspinta.indicator.coefficient;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.catalogue.IndicatorPage;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What of the hyte coefficient of municipalities can be watched with figures that are
 * known here (hyte-kertoimen seuranta).
 *
 * @param parts in the order of the coefficient
 * @param stakes of the municipalities whose inhabitants are known
 * @param year in which it is looked at
 */
public record Watch(List<Part> parts, List<Stake> stakes, int year) {

    private static final int OLD = 3;

    public Watch {
        parts = List.copyOf(parts);
        stakes = List.copyOf(stakes);
    }

    /**
     * A part of the coefficient.
     *
     * @param of how many indicators it is made, by its source
     * @param basis by which source; null when that has not been verified
     * @param pages those that we know of it, with the municipalities of the county
     */
    public record Part(Purpose purpose, LocalText name, int of, IndicatorSet.@Nullable Basis basis,
            List<IndicatorPage> pages) {

        public Part {
            pages = List.copyOf(pages);
        }

        /** How many of its indicators are not known here at all. */
        public int unknown() {
            return Math.max(0, this.of - this.pages.size());
        }

    }

    /** Why the figures of an indicator do not do. */
    public enum Lack {

        /** There are none. */
        NONE,

        /** The newest are over three years old. */
        OLD,

        /** Some municipalities have none in the newest year. */
        PARTLY;

        public String key() {
            return "indicator.coefficient.lack." + name();
        }

    }

    /** What is wrong with the figures of the indicator; empty when nothing is. */
    public Optional<Lack> lack(IndicatorPage page) {
        var newest = page.year();
        if (newest.isEmpty()) {
            return Optional.of(Lack.NONE);
        }
        if (newest.get() < this.year - OLD) {
            return Optional.of(Lack.OLD);
        }
        return page.unranked(newest.get()).isEmpty() ? Optional.empty() : Optional.of(Lack.PARTLY);
    }

    /** All that are known of it. */
    public List<Indicator> indicators() {
        return pages().map(IndicatorPage::indicator).toList();
    }

    /** The indicators whose figures do not do. */
    public List<Indicator> lacking() {
        return pages().filter(page -> lack(page).isPresent()).map(IndicatorPage::indicator).toList();
    }

    /** Whether somebody has verified of what each part is made. */
    public boolean isVerified() {
        return this.parts.stream().allMatch(part -> part.basis() != null);
    }

    /** How many indicators of the coefficient are not known here. */
    public int unknown() {
        return this.parts.stream().mapToInt(Part::unknown).sum();
    }

    /** Of how many indicators it is made, by its source. */
    public int of() {
        return this.parts.stream().mapToInt(Part::of).sum();
    }

    private Stream<IndicatorPage> pages() {
        return this.parts.stream().flatMap(part -> part.pages().stream());
    }

}
