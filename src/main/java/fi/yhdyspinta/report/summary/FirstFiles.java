package fi.yhdyspinta.report.summary;

import fi.yhdyspinta.platform.database.Tenant;
import fi.yhdyspinta.report.SummaryPublished;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes the files of a version beside the publishing, so that nobody waits for them and
 * they cannot hinder it.
 */
@Component
class FirstFiles {

    private final SummaryFiles files;

    FirstFiles(SummaryFiles files) {
        this.files = files;
    }

    @Async
    @TransactionalEventListener
    void on(SummaryPublished published) {
        Tenant.run(published.county().value(), () -> this.files.make(published));
    }

}
