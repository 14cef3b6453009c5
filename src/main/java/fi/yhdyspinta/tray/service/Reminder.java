package fi.yhdyspinta.tray.service;

import java.time.Duration;
import java.time.Instant;

import fi.yhdyspinta.identity.PersonId;

/** A word to a provider that an entry has grown old (muistutus). */
record Reminder(ReminderId id, String sentTo, PersonId sentBy, Instant sentAt) {

    /** Nobody is reminded of the same service more often. */
    static final Duration PAUSE = Duration.ofDays(30);

    boolean isRecent(Instant now) {
        return now.isBefore(this.sentAt.plus(PAUSE));
    }

}
