package fi.yhdyspinta.report.summary;

import java.util.Optional;

import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.report.OpenDiscussion;
import org.springframework.stereotype.Component;

/** What is still to be said and answered of a draft. */
@Component
public class OpenComments {

    private final CommentStore comments;

    OpenComments(CommentStore comments) {
        this.comments = comments;
    }

    public Optional<OpenDiscussion> find(ProcessId process) {
        return this.comments.findDiscussion(process);
    }

}
