package fi.yhdyspinta.organisation.responsibility;

import fi.yhdyspinta.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The contact person of a theme in a municipality (yhdyshenkilö). */
public record ThemeContact(ThemeId theme, OrganisationId organisation, String name, @Nullable String mail) {
}
