package fi.yhdyspinta.indicator.opendata;

import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.indicator.Region;
import fi.yhdyspinta.indicator.Sex;
import org.jspecify.annotations.Nullable;

/**
 * Which values of an indicator are asked for; nothing said means all.
 *
 * @param regions codes of regions of the kind, or none for all
 */
record ValuesAsked(Region.@Nullable Kind kind, List<String> regions, @Nullable Sex sex, int from, int to,
        Division division) {

    private static final int MOST_REGIONS = 400;

    /**
     * @throws WrongQuestion when it cannot be answered
     */
    ValuesAsked {
        regions = List.copyOf(regions);
        if (kind == null && !regions.isEmpty()) {
            throw new WrongQuestion("A region is known by its code within its kind: give the parameter kind too.");
        }
        if (regions.size() > MOST_REGIONS) {
            throw new WrongQuestion("At most " + MOST_REGIONS + " regions can be asked for at once.");
        }
        if (from > to) {
            throw new WrongQuestion("The parameter from is later than the parameter to.");
        }
    }

    static ValuesAsked of(Region.@Nullable Kind kind, @Nullable List<String> regions, @Nullable Sex sex,
            @Nullable Integer from, @Nullable Integer to, @Nullable Division division) {
        return new ValuesAsked(kind, regions == null ? List.of() : regions, sex,
                Objects.requireNonNullElse(from, Integer.MIN_VALUE), Objects.requireNonNullElse(to, Integer.MAX_VALUE),
                Objects.requireNonNullElse(division, Division.TODAY));
    }

    List<Region.Kind> kinds() {
        return this.kind == null ? List.of(Region.Kind.values()) : List.of(this.kind);
    }

    boolean isOf(Sex one) {
        return this.sex == null || this.sex == one;
    }

    boolean isOf(int year) {
        return year >= this.from && year <= this.to;
    }

    boolean isOf(Region region) {
        return this.regions.isEmpty() || this.regions.contains(region.code());
    }

    /** Whether values of joined municipalities are put together. */
    boolean putsTogether(Region.Kind one) {
        return one == Region.Kind.MUNICIPALITY && this.division == Division.TODAY;
    }

}
