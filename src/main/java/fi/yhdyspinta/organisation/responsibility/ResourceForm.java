package fi.yhdyspinta.organisation.responsibility;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import fi.yhdyspinta.organisation.body.Fields;
import fi.yhdyspinta.platform.web.EditForm;
import fi.yhdyspinta.platform.web.Typed;

/** A line of the table of resources as typed. */
public record ResourceForm(String year, String unit, String task, String personYears,
        String funding) implements EditForm {

    private static final int LONGEST = 300;

    private static final BigDecimal MOST = BigDecimal.valueOf(9_999);

    public ResourceForm {
        year = Objects.toString(year, "");
        unit = Objects.toString(unit, "");
        task = Objects.toString(task, "");
        personYears = Objects.toString(personYears, "");
        funding = Objects.toString(funding, "");
    }

    static ResourceForm of(int year) {
        return new ResourceForm(String.valueOf(year), "", "", "", "BASE");
    }

    @Override
    public Map<String, String> problems() {
        var problems = new LinkedHashMap<String, String>();
        var year = Fields.numberOrNull(this.year);
        if (year == null || year < 2000 || year > 2200) {
            problems.put("year", "organisation.responsibility.year.wrong");
        }
        if (this.unit.isBlank()) {
            problems.put("unit", "organisation.responsibility.unit.missing");
        }
        Fields.tooLong(problems, "unit", this.unit, LONGEST);
        if (this.task.isBlank()) {
            problems.put("task", "organisation.responsibility.task.missing");
        }
        Fields.tooLong(problems, "task", this.task, LONGEST);
        if (years().signum() <= 0 || years().compareTo(MOST) > 0 || years().stripTrailingZeros().scale() > 2) {
            problems.put("personYears", "organisation.responsibility.personYears.wrong");
        }
        return problems;
    }

    @Override
    public Map<String, String> texts() {
        return Map.of();
    }

    BigDecimal years() {
        return this.personYears.length() > 20 ? BigDecimal.ZERO
                : Typed.number(this.personYears).orElse(BigDecimal.ZERO);
    }

    int number() {
        return Objects.requireNonNull(Fields.numberOrNull(this.year));
    }

    ResourceEntry.Funding source() {
        return Typed.choice(ResourceEntry.Funding.class, this.funding).orElse(ResourceEntry.Funding.BASE);
    }

}
