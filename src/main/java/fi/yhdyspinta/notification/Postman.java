package fi.yhdyspinta.notification;

import java.time.Clock;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the mails of the outbox, one transaction each. A mail that cannot be carried is
 * tried again after a growing pause, and given up after ten times; where the receiver's
 * server says that there is no such address, at once.
 */
@Component
class Postman {

    private static final Logger log = LoggerFactory.getLogger(Postman.class);

    private static final int MOST_ATTEMPTS = 10;

    private final MailStore mails;

    private final UndeliverableStore undeliverable;

    private final Carrier carrier;

    private final TransactionTemplate transaction;

    private final Clock clock;

    Postman(MailStore mails, UndeliverableStore undeliverable, Carrier carrier, TransactionTemplate transaction,
            Clock clock) {
        this.mails = mails;
        this.undeliverable = undeliverable;
        this.carrier = carrier;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1S")
    void carryAll() {
        while (Boolean.TRUE.equals(this.transaction.execute(status -> carryNext()))) {
            log.debug("Carried a mail");
        }
    }

    private boolean carryNext() {
        var next = this.mails.lockNext(this.clock.instant());
        next.ifPresent(this::carry);
        return next.isPresent();
    }

    private void carry(WaitingMail waiting) {
        var now = this.clock.instant();
        try {
            this.carrier.carry(waiting.mail());
            this.mails.markSent(waiting.id(), now);
        }
        catch (CannotCarry problem) {
            log.warn("A mail could not be sent ({}. time): {}", waiting.attempts() + 1, problem.getMessage());
            if (problem.isForGood()) {
                this.undeliverable.insert(Undeliverable.bare(waiting.mail().to()), "REFUSED", now);
            }
            if (problem.isForGood() || waiting.attempts() + 1 >= MOST_ATTEMPTS) {
                this.mails.giveUp(waiting.id(), now, problem.getMessage());
            }
            else {
                this.mails.postpone(waiting.id(), now.plus(Duration.ofSeconds(10L << waiting.attempts())),
                        problem.getMessage());
            }
        }
    }

}
