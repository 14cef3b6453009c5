package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Frame;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to a provider in its own language that an entry has grown old. */
@Component
class ReminderMail {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu").withZone(Frame.ZONE);

    private final Counties counties;

    private final Outbox outbox;

    private final Messages messages;

    private final String address;

    ReminderMail(Counties counties, Outbox outbox, Messages messages, @Value("${yhdyspinta.address}") String address) {
        this.counties = counties;
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    void write(CountyId id, Reminder reminder, Details service, Instant modified, Language language) {
        var county = this.counties.get(id);
        var word = county.terminology().word();
        this.outbox.send(Mail.of("service-reminder:" + reminder.id(), reminder.sentTo(),
                this.messages.text(language, word, "tray.service.mail.subject", service.name().in(language)),
                this.messages.text(language, word, "tray.service.mail.text", county.name().in(language),
                        service.name().in(language), DATE.format(modified), service.suomiFi().in(language),
                        this.address + county.path() + "/services/" + service.id())));
    }

}
