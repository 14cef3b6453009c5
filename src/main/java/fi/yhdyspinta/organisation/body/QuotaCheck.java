package fi.yhdyspinta.organisation.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * Whether those who sit in a group on a day are as its quota wants (kiintiön tarkistus).
 */
final class QuotaCheck {

    private final Quota quota;

    private final List<Sitting> sitting;

    private final List<Warning> warnings = new ArrayList<>();

    private QuotaCheck(Quota quota, List<Sitting> sitting) {
        this.quota = quota;
        this.sitting = sitting;
    }

    /**
     * Somebody on a seat on the day.
     *
     * @param place the municipality the one comes from, null when from none
     * @param party whose seat by name it is
     */
    record Sitting(boolean deputy, @Nullable String place, @Nullable String sector, @Nullable String party) {
    }

    static List<Warning> of(Quota quota, List<Sitting> sitting, LocalDate day) {
        var check = new QuotaCheck(quota, sitting);
        check.count("members", quota.members(), false);
        check.count("deputies", quota.deputies(), true);
        check.places();
        check.sectors();
        check.parties(day);
        return check.warnings;
    }

    private void count(String what, @Nullable Integer wanted, boolean deputies) {
        long there = this.sitting.stream().filter(each -> each.deputy() == deputies).count();
        if (wanted != null && there < wanted) {
            this.warnings.add(Warning.of(what, there, wanted));
        }
        if (wanted != null && there > wanted) {
            this.warnings.add(Warning.of(what + ".many", there, wanted));
        }
    }

    private void places() {
        var least = this.quota.municipalitiesLeast();
        var places = values(Sitting::place);
        if (least != null && !places.isEmpty() && places.size() < least) {
            this.warnings.add(Warning.of("municipalities", places.size(), least));
        }
    }

    private void sectors() {
        var there = values(Sitting::sector).stream().map(QuotaCheck::folded).collect(Collectors.toSet());
        var missing = this.quota.sectors().stream().filter(sector -> !there.contains(folded(sector))).toList();
        if (!missing.isEmpty() && members() > 0) {
            this.warnings.add(Warning.of("sectors", String.join(", ", missing)));
        }
    }

    private void parties(LocalDate day) {
        var there = values(Sitting::party);
        var missing = this.quota.parties()
            .stream()
            .filter(party -> !there.contains(party.name()))
            .map(party -> party.on(day))
            .toList();
        if (!missing.isEmpty() && members() > 0) {
            this.warnings.add(Warning.of("parties", String.join(", ", missing)));
        }
    }

    private long members() {
        return this.sitting.stream().filter(each -> !each.deputy()).count();
    }

    private Set<String> values(java.util.function.Function<Sitting, @Nullable String> of) {
        return this.sitting.stream()
            .filter(each -> !each.deputy())
            .map(of)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    }

    private static String folded(String sector) {
        return sector.strip().toLowerCase(Locale.ROOT);
    }

}
