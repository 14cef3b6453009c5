package fi.yhdyspinta.report.summary;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving the summary another title (otsikko) while it is a draft. */
@Component
public class Titling {

    private final Desk desk;

    private final SummaryStore summaries;

    private final AuditTrail audit;

    Titling(Desk desk, SummaryStore summaries, AuditTrail audit) {
        this.desk = desk;
        this.summaries = summaries;
        this.audit = audit;
    }

    /**
     * @throws Forbidden for others than the one who writes, and when the text is approved
     */
    @Transactional
    public void retitle(Actor actor, String key, Wording title) {
        var titled = this.desk.getToWrite(actor, key).titled(title);
        this.summaries.save(titled);
        this.audit.record(actor, SummaryAudit.SUMMARY_EDITED, titled.id());
    }

}
