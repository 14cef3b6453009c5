package fi.yhdyspinta.identity;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The system administrator at work for all, outside the counties (ylläpitäjä). */
public record Administrator(PersonId person) implements Doer {

    @Override
    public Optional<PersonId> doer() {
        return Optional.of(this.person);
    }

    @Override
    public @Nullable UUID tenant() {
        return null;
    }

}
