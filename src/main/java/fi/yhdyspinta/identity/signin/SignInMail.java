package fi.yhdyspinta.identity.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the mail with the link, when the address is somebody's. */
@Component
class SignInMail {

    private final People people;

    private final OneTimeLinks links;

    private final Outbox outbox;

    private final Messages messages;

    SignInMail(People people, OneTimeLinks links, Outbox outbox, Messages messages) {
        this.people = people;
        this.links = links;
        this.outbox = outbox;
        this.messages = messages;
    }

    @Async
    @Transactional
    public void writeTo(String email, String destination, String baseAddress) {
        this.people.findByEmail(email)
            .filter(person -> !this.links.isTired(person.id()))
            .ifPresent(person -> write(person, destination, baseAddress));
    }

    private void write(Person person, String destination, String baseAddress) {
        var link = baseAddress + this.links.issue(person.id(), OneTimeLinks.VALIDITY) + "?to="
                + URLEncoder.encode(destination, StandardCharsets.UTF_8);
        this.outbox.send(new Mail("sign-in:" + Ids.next(), person.email(), text(person, "identity.mail.subject"),
                text(person, "identity.mail.text", link, OneTimeLinks.VALIDITY.toMinutes()), List.of(), true));
    }

    private String text(Person person, String key, Object... arguments) {
        return this.messages.text(person.language(), "hyte", key, arguments);
    }

}
