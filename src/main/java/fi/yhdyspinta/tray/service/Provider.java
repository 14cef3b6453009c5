package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for services (palvelun järjestäjä), as the catalogue tells.
 *
 * @param page its own page, addresses by language
 * @param toldAt null while only a service has told its name
 * @param example whether it was made up for demonstration, with all that it provides
 */
public record Provider(UUID id, LocalText name, @Nullable String businessId, @Nullable String email,
        @Nullable LocalText page, @Nullable Instant toldAt, boolean example) {
}
