package fi.yhdyspinta.organisation.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

import fi.yhdyspinta.organisation.Counties;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.platform.web.Messages;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to an organisation in its own language, with the link that is for it alone. */
@Component
class CheckMail {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Counties counties;

    private final Outbox outbox;

    private final Messages messages;

    private final String address;

    CheckMail(Counties counties, Outbox outbox, Messages messages, @Value("${yhdyspinta.address}") String address) {
        this.counties = counties;
        this.outbox = outbox;
        this.messages = messages;
        this.address = address;
    }

    /**
     * @param kind "mail" or "reminder"
     */
    void write(CountyId id, YearlyCheck check, Organisation organisation, String to, String token, String kind) {
        var county = this.counties.get(id);
        var language = organisation.language();
        var word = county.terminology().word();
        this.outbox.send(new Mail("check:" + kind + ":" + check.id() + ":" + organisation.id(), to,
                this.messages.text(language, word, "organisation.check." + kind + ".subject",
                        organisation.name().in(language)),
                this.messages.text(language, word, "organisation.check." + kind + ".text", county.name().in(language),
                        organisation.name().in(language), said(check.lastOn()),
                        this.address + county.path() + "/organisations/check/" + token),
                List.of(), true));
    }

    private static String said(LocalDate day) {
        return DATE.format(day);
    }

}
