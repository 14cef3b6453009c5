package fi.yhdyspinta.platform.mail;

import java.util.List;

/**
 * A mail to one address (sähköpostiviesti).
 *
 * @param key makes sending once certain: a second mail of the same key is not sent
 * @param to the receiver's address
 * @param text plain text, as people like it
 * @param secret whether the text holds a sign-in link and is wiped once sent
 */
public record Mail(String key, String to, String subject, String text, List<Attachment> attachments, boolean secret) {

    public record Attachment(String fileName, String mediaType, byte[] content) {
    }

    public Mail {
        attachments = List.copyOf(attachments);
    }

    public static Mail of(String key, String to, String subject, String text) {
        return new Mail(key, to, subject, text, List.of(), false);
    }

}
