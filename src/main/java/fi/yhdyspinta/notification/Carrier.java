package fi.yhdyspinta.notification;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.mail.Mail;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands a mail to the SMTP server; where none is set (spring.mail.host), lays it as an
 * .eml file into a folder, so that a trial without a mail server still shows what would
 * be sent.
 */
@Component
class Carrier {

    private final ObjectProvider<JavaMailSender> server;

    private final String sender;

    private final Path folder;

    Carrier(ObjectProvider<JavaMailSender> server, @Value("${yhdyspinta.mail.sender}") String sender,
            @Value("${yhdyspinta.mail.folder}") Path folder) {
        this.server = server;
        this.sender = sender;
        this.folder = folder;
    }

    /**
     * @throws CannotCarry when the server or the disk refuses
     */
    void carry(Mail mail) {
        var smtp = this.server.getIfAvailable();
        try {
            var message = smtp == null ? new MimeMessage((Session) null) : smtp.createMimeMessage();
            write(mail, message);
            if (smtp == null) {
                layDown(message);
            }
            else {
                smtp.send(message);
            }
        }
        catch (MessagingException | MailException | IOException failed) {
            throw new CannotCarry(failed);
        }
    }

    private void write(Mail mail, MimeMessage message) throws MessagingException {
        var helper = new MimeMessageHelper(message, !mail.attachments().isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(this.sender);
        helper.setTo(mail.to());
        helper.setSubject(mail.subject());
        helper.setText(mail.text());
        for (var attachment : mail.attachments()) {
            helper.addAttachment(attachment.fileName(), new ByteArrayResource(attachment.content()),
                    attachment.mediaType());
        }
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private void layDown(MimeMessage message) throws IOException, MessagingException {
        Files.createDirectories(this.folder);
        try (OutputStream file = Files.newOutputStream(this.folder.resolve(Ids.next() + ".eml"))) {
            message.writeTo(file);
        }
    }

}
