package fi.yhdyspinta.platform.mail;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where mails are handed over, within the sender's transaction: no commit, no mail
 * (lähtevät viestit).
 */
public interface Outbox {

    void send(Mail mail);

    /** What has been written to an address, the newest first; without the texts. */
    List<Sent> listTo(String address);

    /** Forgets everything written to an address, sent or not. */
    void forget(String address);

    /** How many mails wait and how many have been given up. */
    State state();

    /** Mails by how they stand. */
    record State(int waiting, int givenUp) {
    }

    /**
     * A mail that was handed over (lähetetty viesti).
     *
     * @param sentAt null while it waits
     */
    record Sent(String subject, Instant queuedAt, @Nullable Instant sentAt) {
    }

}
