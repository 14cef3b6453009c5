package fi.yhdyspinta.identity;

import java.util.Optional;
import java.util.UUID;

/** A person who does something in a county without acting for anybody there. */
public record CountyDoing(UUID county, PersonId person) implements Doer {

    @Override
    public Optional<PersonId> doer() {
        return Optional.of(this.person);
    }

    @Override
    public UUID tenant() {
        return this.county;
    }

}
