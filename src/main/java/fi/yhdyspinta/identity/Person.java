package fi.yhdyspinta.identity;

import fi.yhdyspinta.platform.Language;

/** A person who may sign in (henkilö). No national identifier is ever kept. */
public record Person(PersonId id, String email, String name, Language language) {
}
