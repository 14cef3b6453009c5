package fi.yhdyspinta.report.summary;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.database.Revisions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Giving the summary another title (otsikko) while it is a draft. */
@Component
public class Titling {

    private final Desk desk;

    private final SummaryStore summaries;

    private final Revisions revisions;

    private final AuditTrail audit;

    Titling(Desk desk, SummaryStore summaries, Revisions revisions, AuditTrail audit) {
        this.desk = desk;
        this.summaries = summaries;
        this.revisions = revisions;
        this.audit = audit;
    }

    /**
     * @param began the revision that the writer began from
     * @return false when somebody else has changed it since; nothing is changed then
     * @throws Forbidden for others than the one who writes, and when the text is approved
     */
    @Transactional
    public boolean retitle(Actor actor, String key, int began, Wording title) {
        var titled = this.desk.getToWrite(actor, key).titled(title);
        if (!this.revisions.advance(titled.id(), began)) {
            return false;
        }
        this.summaries.save(titled);
        this.audit.record(actor, SummaryAudit.SUMMARY_EDITED, titled.id());
        return true;
    }

}
