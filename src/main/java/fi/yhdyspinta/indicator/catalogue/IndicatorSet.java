package fi.yhdyspinta.indicator.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fi.yhdyspinta.indicator.Indicator;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Indicators that are looked at together (indikaattorijoukko).
 *
 * @param place among the sets of the purpose, from 0 on
 * @param madeOf of how many indicators the source says it is made, 0–99; null when no
 * source says
 * @param basis by which source it is made up so; null when that has not been verified
 */
public record IndicatorSet(String key, Layer layer, int place, Purpose purpose, LocalText name,
        @Nullable Integer madeOf, @Nullable Basis basis, List<Member> members) {

    public IndicatorSet {
        members = List.copyOf(members);
    }

    /** For what a set is looked at. */
    public enum Purpose {

        /** A section of the cards. */
        CARD,

        /**
         * Process indicators of the hyte coefficient (hyte-kertoimen
         * prosessi-indikaattorit).
         */
        PROCESS,

        /** Result indicators of the hyte coefficient (tulosindikaattorit). */
        RESULT,

        /** Differences between population groups (hyvinvointi- ja terveyserot). */
        INEQUALITY,

        /** What is in place and done (rakenteet ja toiminta). */
        STRUCTURE;

        public String key() {
            return "indicator.purpose." + name();
        }

        /** Whether it is part of the hyte coefficient, which is one for the country. */
        public boolean isOfCoefficient() {
            return this == PROCESS || this == RESULT;
        }

    }

    /** Who has arranged a set; the later goes before the earlier. */
    public enum Layer {

        /** Came with the product. */
        SUPPLIED,

        /** The system administrator, for all counties. */
        SYSTEM,

        /** The coordinator, for the own county. */
        COUNTY;

        public String key() {
            return "indicator.layer." + name();
        }

    }

    /** By which source a set is made up as it is, and when somebody has looked. */
    public record Basis(String source, LocalDate on) {
    }

    /** Which way is good in a set (tavoiteltu suunta). */
    public enum Direction {

        HIGH, LOW, NEITHER;

        @Nullable Aim aim() {
            return this == NEITHER ? null : Aim.valueOf(name());
        }

        public String key() {
            return this == NEITHER ? "indicator.aim.NONE" : Aim.valueOf(name()).key();
        }

    }

    /**
     * An indicator in a set.
     *
     * @param direction null: as it is said of the indicator
     */
    public record Member(IndicatorKey key, @Nullable Direction direction) {

        /** The indicator with the direction that is wished for in the set. */
        public Indicator directed(Indicator indicator) {
            return this.direction == null ? indicator : indicator.aimingAt(this.direction.aim());
        }

    }

    public List<IndicatorKey> keys() {
        return this.members.stream().map(Member::key).toList();
    }

    /** Its indicators, as far as they are known, in its order and with its directions. */
    public List<Indicator> directed(Collection<Indicator> known) {
        var byKey = known.stream().collect(Collectors.toMap(Indicator::key, Function.identity(), (one, same) -> one));
        return this.members.stream()
            .flatMap(member -> Stream.ofNullable(byKey.get(member.key())).map(member::directed))
            .toList();
    }

    /** Of each purpose those of the latest layer that there are, in their order. */
    static List<IndicatorSet> inEffect(List<IndicatorSet> all) {
        var latest = new EnumMap<Purpose, Layer>(Purpose.class);
        all.forEach(set -> latest.merge(set.purpose(), set.layer(),
                (one, other) -> one.compareTo(other) < 0 ? other : one));
        return all.stream()
            .filter(set -> set.layer() == latest.get(set.purpose()))
            .sorted(Comparator.comparing(IndicatorSet::purpose).thenComparing(IndicatorSet::place))
            .toList();
    }

}
