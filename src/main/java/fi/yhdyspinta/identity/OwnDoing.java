package fi.yhdyspinta.identity;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A person who does something outside any county, for example to the own data. */
public record OwnDoing(PersonId person) implements Doer {

    @Override
    public Optional<PersonId> doer() {
        return Optional.of(this.person);
    }

    @Override
    public @Nullable UUID tenant() {
        return null;
    }

}
