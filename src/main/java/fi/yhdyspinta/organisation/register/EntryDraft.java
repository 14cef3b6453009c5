package fi.yhdyspinta.organisation.register;

import fi.yhdyspinta.organisation.Organisation;

/**
 * An organisation as the coordinator has written it down.
 *
 * @param profile all but parent and successor, which are told by name
 * @param parentName the name of the organisation it is part of, or empty
 * @param successorName the name of the one that carries on its work, or empty
 */
record EntryDraft(Organisation organisation, Profile profile, String parentName, String successorName) {
}
