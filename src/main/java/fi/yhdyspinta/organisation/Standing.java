package fi.yhdyspinta.organisation;

import java.time.LocalDate;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Why it may be in vain to write to an organisation: it has fallen silent or ended.
 *
 * @param endedOn the first day on which it is no more, null while it is there
 * @param successor the name of who carries on its work, when that is known
 */
public record Standing(OrganisationId organisation, OrganisationState state, @Nullable LocalDate endedOn,
        @Nullable LocalText successor) {
}
