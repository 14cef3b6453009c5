package fi.yhdyspinta.notification;

import java.util.UUID;

import fi.yhdyspinta.platform.mail.Mail;

/**
 * A mail that has still to be sent.
 *
 * @param attempts how many times it has been tried before
 */
record WaitingMail(UUID id, Mail mail, int attempts) {
}
