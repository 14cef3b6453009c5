package fi.yhdyspinta.organisation.mandate;

import java.time.LocalDate;
import java.util.Optional;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.organisation.Term;
import fi.yhdyspinta.platform.web.Asked;
import fi.yhdyspinta.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among people and roles, as it stands in the address.
 *
 * @param state of the term; those that go on now unless said otherwise
 * @param on a day: who held a role then, whatever they hold today
 */
public record PeopleForm(@Nullable String q, @Nullable String role, @Nullable String organisation,
        @Nullable String state, @Nullable String on, @Nullable String page) {

    /** The choice of all terms, whatever their state. */
    public static final String ALL = "ALL";

    public String search() {
        return text(this.q);
    }

    public String typedDay() {
        return text(this.on);
    }

    public boolean isChosenRole(Role other) {
        return other.name().equals(this.role);
    }

    public boolean isChosenOrganisation(OrganisationId other) {
        return other.toString().equals(this.organisation);
    }

    public boolean isChosenState(String other) {
        return other.equals(this.state) || other.equals(Term.State.NOW.name()) && text(this.state).isBlank();
    }

    /** Whether nothing narrows the list beyond what it shows at first. */
    public boolean isEmpty() {
        return search().isBlank() && text(this.role).isBlank() && text(this.organisation).isBlank()
                && isChosenState(Term.State.NOW.name()) && typedDay().isBlank();
    }

    /** Whether the day cannot be read. */
    public boolean isDayWrong() {
        return !typedDay().isBlank() && day().isEmpty();
    }

    PeopleFilter toFilter() {
        var day = day().orElse(null);
        return new PeopleFilter(search(), Typed.choice(Role.class, text(this.role)).orElse(null),
                Typed.orNull(this.organisation), stateOrNull(day), day, number());
    }

    /** The address of another page of the same list. */
    public String address(int other) {
        return asked().page(other);
    }

    /** The same question put to the file of the list. */
    public String question() {
        return asked().query();
    }

    private Term.@Nullable State stateOrNull(@Nullable LocalDate day) {
        if (day != null || ALL.equals(this.state)) {
            return null;
        }
        return Typed.choice(Term.State.class, text(this.state)).orElse(Term.State.NOW);
    }

    private Optional<LocalDate> day() {
        return Typed.date(typedDay()).filter(day -> day.getYear() > 1900 && day.getYear() < 2200);
    }

    private Asked asked() {
        return Asked.NOTHING.with("q", this.q)
            .with("role", this.role)
            .with("organisation", this.organisation)
            .with("state", this.state)
            .with("on", this.on);
    }

    private int number() {
        return this.page != null && this.page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(this.page) : 1;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

}
