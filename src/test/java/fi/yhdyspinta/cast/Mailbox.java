package fi.yhdyspinta.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.regex.Pattern;

import fi.yhdyspinta.platform.mail.Outbox;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;

/**
 * Opens the mails that were carried: without a mail server they lie as files in a folder.
 */
@TestComponent
public class Mailbox {

    private static final Pattern LINK = Pattern.compile("https?://[^/\\s]+(/\\S+)");

    private static final int MOST_WAITS = 150;

    private final Outbox outbox;

    private final Path folder;

    Mailbox(Outbox outbox, @Value("${yhdyspinta.mail.folder}") Path folder) {
        this.outbox = outbox;
        this.folder = folder;
    }

    /**
     * The path of the link in the newest mail to that address, when the mail has come.
     */
    public String link(String address) {
        await(address);
        var link = LINK.matcher(newest(address));
        if (!link.find()) {
            throw new AssertionError("No link in the mail to " + address);
        }
        return link.group(1);
    }

    private void await(String address) {
        for (int wait = 0; wait < MOST_WAITS; wait++) {
            var sent = this.outbox.listTo(address);
            if (!sent.isEmpty() && sent.getFirst().sentAt() != null) {
                return;
            }
            pause();
        }
        throw new AssertionError("No mail comes to " + address);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String newest(String address) {
        try (var files = Files.list(this.folder)) {
            return files.sorted(Comparator.reverseOrder())
                .map(Mailbox::read)
                .filter(mail -> mail.to().equals(address))
                .map(Mail::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No file of the mail to " + address));
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Mail read(Path file) {
        try (var in = Files.newInputStream(file)) {
            var message = new MimeMessage(null, in);
            var to = (InternetAddress) message.getAllRecipients()[0];
            return new Mail(to.getAddress(), message.getContent() instanceof String text ? text : "");
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        catch (MessagingException wrong) {
            throw new IllegalStateException(file.toString(), wrong);
        }
    }

    private record Mail(String to, String text) {
    }

}
