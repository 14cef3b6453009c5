package fi.yhdyspinta.organisation.batch;

import fi.yhdyspinta.platform.database.Tenant;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Goes on with long batches while nobody waits. After a restart the event comes again,
 * and the work goes on where it was.
 */
@Component
class BatchRunner {

    private final BatchSteps steps;

    BatchRunner(BatchSteps steps) {
        this.steps = steps;
    }

    @Async
    @TransactionalEventListener
    void on(BatchBegun begun) {
        Tenant.run(begun.county().value(), () -> {
            var more = true;
            while (more) {
                more = this.steps.next(begun.batch());
            }
        });
    }

}
