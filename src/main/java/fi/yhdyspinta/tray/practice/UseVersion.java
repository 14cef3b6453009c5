package fi.yhdyspinta.tray.practice;

import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/** What was told of the use of a practice when somebody saved it (käytön versio). */
record UseVersion(PracticeUse use, PersonId toldBy, Instant toldAt) {
}
