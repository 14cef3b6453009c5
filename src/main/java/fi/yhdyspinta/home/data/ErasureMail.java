package fi.yhdyspinta.home.data;

import java.util.List;

import fi.yhdyspinta.identity.ErasureRequests;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes the mail with the link that confirms an erasure. */
@Component
class ErasureMail {

    private final Outbox outbox;

    private final Messages messages;

    private final String address;

    ErasureMail(Outbox outbox, Messages messages, @Value("${yhdyspinta.address}") String address) {
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    void write(Person person, String path) {
        this.outbox.send(new Mail("erasure:" + Ids.next(), person.email(),
                this.messages.text(person.language(), "hyte", "home.erasure.mail.subject"),
                this.messages.text(person.language(), "hyte", "home.erasure.mail.text", this.address + path,
                        ErasureRequests.VALIDITY.toHours()),
                List.of(), true));
    }

}
