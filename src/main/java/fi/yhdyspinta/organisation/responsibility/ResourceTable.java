package fi.yhdyspinta.organisation.responsibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * The work there is in a year, unit by unit and task by task (resurssitaulukko).
 *
 * @param population of the county, 0 when not known
 */
public record ResourceTable(int year, List<ResourceEntry> entries, int population, List<Integer> years) {

    private static final BigDecimal PER = BigDecimal.valueOf(100_000);

    public BigDecimal sum() {
        return sum(this.entries);
    }

    public BigDecimal sum(ResourceEntry.Funding funding) {
        return sum(this.entries.stream().filter(each -> each.funding() == funding).toList());
    }

    private static BigDecimal sum(List<ResourceEntry> entries) {
        return entries.stream().map(ResourceEntry::personYears).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Person-years for each 100 000 inhabitants, when the population is known. */
    public Optional<BigDecimal> perInhabitants() {
        return this.population == 0 ? Optional.empty()
                : Optional.of(sum().multiply(PER).divide(BigDecimal.valueOf(this.population), 2, RoundingMode.HALF_UP));
    }

}
