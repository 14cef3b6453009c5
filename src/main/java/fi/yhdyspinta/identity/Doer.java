package fi.yhdyspinta.identity;

import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Whoever does something that the audit trail remembers: a person, or nobody in
 * particular, within a county.
 */
public interface Doer {

    Optional<PersonId> doer();

    /** The tenant within which it is done, null outside all. */
    @Nullable UUID tenant();

}
