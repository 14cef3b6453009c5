package fi.yhdyspinta.survey.answering;

import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.survey.SurveySubmitted;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Has a receipt written for every submission, once it is in and without making anybody
 * wait.
 */
@Component
class Receipts {

    private final ReceiptMail mail;

    Receipts(ReceiptMail mail) {
        this.mail = mail;
    }

    @Async
    @TransactionalEventListener
    void on(SurveySubmitted submitted) {
        Tenant.run(submitted.county().value(), () -> this.mail.write(submitted));
    }

}
