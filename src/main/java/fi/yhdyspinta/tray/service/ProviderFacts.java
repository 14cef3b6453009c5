package fi.yhdyspinta.tray.service;

import java.util.UUID;

import fi.yhdyspinta.organisation.BusinessId;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue tells of an organisation (palvelun järjestäjä).
 *
 * @param kind in the word of the source, as "Municipality"; "Example", which is ours,
 * tells that it and its services were made up for demonstration
 * @param email the first it tells
 * @param page addresses of its own page by language
 */
record ProviderFacts(UUID id, LocalText name, @Nullable BusinessId businessId, @Nullable String kind,
        @Nullable String email, @Nullable LocalText page) {
}
