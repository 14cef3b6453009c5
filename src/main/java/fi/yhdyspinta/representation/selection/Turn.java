package fi.yhdyspinta.representation.selection;

import fi.yhdyspinta.organisation.OrganisationId;

/**
 * One turn that an organisation has had, as rotation counts it (vuoro).
 *
 * @param body where the representative sat, or the name of the selection
 * @param held when: a day such as 2026-11-29, or years such as 2017–2020
 * @param counted what rotation compares: the day, or the last year alone, which comes
 * before every day of that year
 * @param source where it can be looked up
 * @param here whether the source is a result published on this platform, by its address
 * within the county
 */
public record Turn(OrganisationId organisation, String body, String held, String counted, String source, boolean here) {
}
