package fi.yhdyspinta.notification;

import java.time.Clock;
import java.util.List;

import fi.yhdyspinta.platform.mail.Mail;
import fi.yhdyspinta.platform.mail.Outbox;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a mail in the transaction of its sender; the postman carries it afterwards. */
@Component
class MailOutbox implements Outbox {

    private final MailStore mails;

    private final Clock clock;

    MailOutbox(MailStore mails, Clock clock) {
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void send(Mail mail) {
        this.mails.insert(mail, this.clock.instant());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Sent> listTo(String address) {
        return this.mails.listTo(address);
    }

    @Override
    @Transactional(readOnly = true)
    public State state() {
        return this.mails.state();
    }

    @Override
    @Transactional
    public void forget(String address) {
        this.mails.deleteTo(address);
    }

}
