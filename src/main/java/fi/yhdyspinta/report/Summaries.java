package fi.yhdyspinta.report;

import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.report.summary.OpenComments;
import fi.yhdyspinta.report.summary.PublishedVersions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The published summaries of a county, for the modules above (julkaistut yhteenvedot).
 * They are public.
 */
@Component
public class Summaries {

    private final PublishedVersions versions;

    private final OpenComments comments;

    Summaries(PublishedVersions versions, OpenComments comments) {
        this.versions = versions;
        this.comments = comments;
    }

    /**
     * The newest published version of each process, the newest first; withdrawn ones are
     * left out.
     */
    @Transactional(readOnly = true)
    public List<PublishedSummary> listPublished() {
        return this.versions.listPublished();
    }

    /** The newest published version of a process, when it has not been withdrawn. */
    @Transactional(readOnly = true)
    public Optional<PublishedSummary> findPublished(ProcessId process) {
        return listPublished().stream().filter(summary -> summary.process().equals(process)).findFirst();
    }

    /** How the comments on the draft stand, while there is a draft. */
    @Transactional(readOnly = true)
    public Optional<OpenDiscussion> findDiscussion(ProcessId process) {
        return this.comments.find(process);
    }

}
