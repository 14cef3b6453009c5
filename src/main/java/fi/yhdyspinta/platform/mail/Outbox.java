package fi.yhdyspinta.platform.mail;

/**
 * Where mails are handed over, within the sender's transaction: no commit, no mail
 * (lähtevät viestit).
 */
public interface Outbox {

    void send(Mail mail);

}
