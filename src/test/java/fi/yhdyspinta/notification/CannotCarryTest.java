package fi.yhdyspinta.notification;

import java.util.Map;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

import static org.assertj.core.api.Assertions.assertThat;

class CannotCarryTest {

    @ParameterizedTest
    @CsvSource({ "550 5.1.1 No such user, true", "551 User not local, true", "553 Not allowed, true",
            "552 5.2.2 Mailbox full, false", "450 Try later, false", "554 Rejected 550 times, false" })
    void onlyARefusedAddressIsRefusedForGood(String said, boolean forGood) {
        var address = new Address[] { new InternetAddress() };
        var refused = new SendFailedException("Invalid Addresses", new MessagingException(said), new Address[0],
                new Address[0], address);

        assertThat(new CannotCarry(new MailSendException(Map.of("mail", refused))).isForGood()).isEqualTo(forGood);
    }

    @Test
    void refusedSenderSaysNothingOfTheReceiver() {
        var refused = new SendFailedException("550 Relaying denied", new MessagingException("550 Relaying denied"),
                new Address[0], new Address[] { new InternetAddress() }, new Address[0]);

        assertThat(new CannotCarry(new MailSendException(Map.of("mail", refused))).isForGood()).isFalse();
    }

}
