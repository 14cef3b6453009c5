package fi.yhdyspinta.representation;

import java.time.LocalDate;
import java.util.Collection;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Letters to the shared mailboxes of organisations, in their own language. Examples send
 * none.
 */
@Component
public class Letters {

    private final Counties counties;

    private final Outbox outbox;

    private final Messages messages;

    private final String address;

    Letters(Counties counties, Outbox outbox, Messages messages, @Value("${yhdyspinta.address}") String address) {
        this.counties = counties;
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /**
     * What is written.
     *
     * @param kind message keys are representation.mail.kind.subject and .text
     * @param about makes each letter unlike others of its kind
     * @param subject what it is about, in its own words
     * @param day the day that the letter names
     * @param path where to go, within the county
     */
    public record Letter(String kind, String about, String subject, LocalDate day, String path) {
    }

    public void send(CountyId county, RepresentationProcess process, Letter letter, Collection<Organisation> to) {
        if (!process.example()) {
            to.forEach(organisation -> send(county, letter, organisation));
        }
    }

    private void send(CountyId id, Letter letter, Organisation to) {
        var mailbox = to.roleMailbox();
        if (mailbox != null) {
            var county = this.counties.get(id);
            var language = to.language();
            var key = "representation.mail." + letter.kind();
            var day = day(letter.day(), language);
            this.outbox.send(Mail.of("representation-" + letter.kind() + ":" + letter.about() + ":" + to.id(), mailbox,
                    text(county.terminology().word(), language, key + ".subject", letter.subject(), day),
                    text(county.terminology().word(), language, key + ".text", county.name().in(language),
                            letter.subject(), to.name().in(language), day,
                            this.address + county.path() + letter.path())));
        }
    }

    private String text(String word, Language language, String key, Object... arguments) {
        return this.messages.text(language, word, key, arguments);
    }

    private static String day(LocalDate day, Language language) {
        return language == Language.EN ? day.toString()
                : day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

}
