package fi.yhdyspinta.organisation.seatfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.batch.RowProblem;
import fi.yhdyspinta.organisation.body.Holding;
import fi.yhdyspinta.organisation.body.Represented;
import fi.yhdyspinta.organisation.body.SeatRoll;
import fi.yhdyspinta.organisation.seatfile.SeatReader.ReadRow;
import org.jspecify.annotations.Nullable;

/** Finds the organisations and people whom the rows of a file name. */
final class SeatNames {

    private static final String PROBLEM = "organisation.seatfile.problem.";

    private final SeatRoll roll;

    private final Map<String, OrganisationId> businessIds;

    SeatNames(SeatRoll roll, Map<String, OrganisationId> businessIds) {
        this.roll = roll;
        this.businessIds = businessIds;
    }

    /**
     * What a row names.
     *
     * @param problem why the row cannot be taken
     * @param leftOut what of it is not taken: a person not known yet
     */
    record Found(@Nullable OrganisationId organisation, @Nullable PersonId person, @Nullable RowProblem problem,
            List<RowProblem> leftOut) {
    }

    /**
     * @param there whom the row is about, when that is known
     */
    Found find(ReadRow row, @Nullable Holding there) {
        var called = row.get(SeatColumn.ORGANISATION);
        var businessId = row.get(SeatColumn.BUSINESS_ID);
        OrganisationId organisation = null;
        if (!businessId.isEmpty()) {
            organisation = BusinessId.parse(businessId).map(id -> this.businessIds.get(id.value())).orElse(null);
            if (organisation == null && called.isEmpty()) {
                return wrong(row.problem(SeatColumn.BUSINESS_ID, PROBLEM + "businessId"));
            }
        }
        if (!called.isEmpty()) {
            var bearing = bearing(called);
            if (organisation == null) {
                if (bearing.size() > 1 && there != null) {
                    bearing = bearing.stream().filter(one -> one.id().equals(there.organisation())).toList();
                }
                if (bearing.size() != 1) {
                    return wrong(row.problem(SeatColumn.ORGANISATION,
                            PROBLEM + (bearing.isEmpty() ? "organisation" : "several")));
                }
                if (!businessId.isEmpty()) {
                    return wrong(row.problem(SeatColumn.BUSINESS_ID, PROBLEM + "businessId"));
                }
                organisation = bearing.getFirst().id();
            }
            else if (bearing.stream().map(Represented::id).noneMatch(organisation::equals)) {
                return wrong(row.problem(SeatColumn.BUSINESS_ID, PROBLEM + "disagree"));
            }
        }
        return withPerson(row, organisation, there);
    }

    private Found withPerson(ReadRow row, @Nullable OrganisationId organisation, @Nullable Holding there) {
        var named = !(row.get(SeatColumn.MAIL) + row.get(SeatColumn.PERSON)).isEmpty();
        var person = person(row, there);
        if (!named || person.isPresent()) {
            return organisation == null && person.isEmpty() && there == null
                    ? wrong(row.problem(SeatColumn.ORGANISATION, "organisation.body.seat.nobody"))
                    : new Found(organisation, person.orElse(null), null, List.of());
        }
        var column = row.get(SeatColumn.MAIL).isEmpty() ? SeatColumn.PERSON : SeatColumn.MAIL;
        if (organisation == null && there == null) {
            return wrong(row.problem(column, "organisation.body.seat.holder.unknown"));
        }
        return new Found(organisation, null, null, List.of(row.problem(column, PROBLEM + "person")));
    }

    private static Found wrong(RowProblem problem) {
        return new Found(null, null, problem, List.of());
    }

    private List<Represented> bearing(String name) {
        return this.roll.organisations()
            .stream()
            .filter(one -> Stream.of(one.name().fi(), one.name().sv(), one.name().en())
                .filter(Objects::nonNull)
                .anyMatch(name::equalsIgnoreCase))
            .toList();
    }

    private Optional<PersonId> person(ReadRow row, @Nullable Holding there) {
        var mail = row.get(SeatColumn.MAIL).toLowerCase(Locale.ROOT);
        var name = row.get(SeatColumn.PERSON);
        if (mail.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        var known = this.roll.people()
            .stream()
            .filter(person -> mail.isEmpty() ? person.name().equalsIgnoreCase(name) : person.email().equals(mail))
            .map(Person::id)
            .toList();
        if (there != null && there.person() != null && known.contains(there.person())) {
            return Optional.of(there.person());
        }
        return known.size() == 1 ? Optional.of(known.getFirst()) : Optional.empty();
    }

}
