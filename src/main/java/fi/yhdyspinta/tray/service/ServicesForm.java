package fi.yhdyspinta.tray.service;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.web.Asked;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** The search of services as it stands in the address. */
public record ServicesForm(@Nullable String q, @Nullable String goal, @Nullable String municipality,
        @Nullable String age, @Nullable String provider, @Nullable String stale, @Nullable String months,
        @Nullable String gone, @Nullable String sort, @Nullable String page) {

    Search toSearch() {
        return new Search(Search.words(words()), id(this.goal).map(GoalId::new).orElse(null), code(),
                Typed.choice(AgeGroup.class, text(this.age)).orElse(null), id(this.provider).orElse(null), isStale(),
                months(this.months), isGone(), order(), number() - 1);
    }

    /** What was searched for, as it was typed. */
    public String words() {
        return text(this.q);
    }

    public boolean isChosen(String field, String value) {
        return asked().has(field, value);
    }

    public boolean isStale() {
        return "true".equals(this.stale);
    }

    public boolean isGone() {
        return "true".equals(this.gone);
    }

    /** After how many months an entry is old; as set, unless the address tells. */
    public int staleMonths(int set) {
        return Objects.requireNonNullElse(months(this.months), set);
    }

    /** Whether the list stands in this order; "NAME", "PROVIDER" or "MODIFIED". */
    public boolean isSortedBy(String other) {
        return order().name().equals(other);
    }

    /** Which page of the result, from 1 on. */
    public int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(this.page) : 1;
    }

    public boolean isEmpty() {
        return asked().fields().keySet().stream().allMatch("sort"::equals);
    }

    /** The address of another page of the same search. */
    public String address(int other) {
        return asked().page(other);
    }

    /** The address of the same search in another order. */
    public String sorted(String other) {
        return asked().with("sort", other).query();
    }

    /** A number of months from 1 to 120, or null. */
    static @Nullable Integer months(@Nullable String typed) {
        if (typed == null || !typed.strip().matches("[1-9][0-9]{0,2}")) {
            return null;
        }
        var months = Integer.valueOf(typed.strip());
        return months <= ServiceSettings.MOST_MONTHS ? months : null;
    }

    private Search.Sort order() {
        return Typed.choice(Search.Sort.class, text(this.sort))
            .orElse(isStale() ? Search.Sort.MODIFIED : Search.Sort.NAME);
    }

    private Asked asked() {
        return Asked.NOTHING.with("q", this.q)
            .with("goal", this.goal)
            .with("municipality", this.municipality)
            .with("age", this.age)
            .with("provider", this.provider)
            .with("stale", this.stale)
            .with("months", this.months)
            .with("gone", this.gone)
            .with("sort", this.sort);
    }

    private @Nullable String code() {
        return this.municipality != null && this.municipality.matches("[0-9]{3}") ? this.municipality : null;
    }

    static Optional<UUID> id(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(typed)) : Optional.empty();
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
