package fi.yhdyspinta.report.summary;

import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.report.SummaryId;
import fi.yhdyspinta.report.summary.SummaryState.Approved;
import fi.yhdyspinta.report.summary.SummaryState.Commented;
import fi.yhdyspinta.report.summary.SummaryState.Draft;
import fi.yhdyspinta.report.summary.SummaryState.Published;
import fi.yhdyspinta.report.summary.SummaryState.Withdrawn;

/**
 * The summary of a process as it is being worked on (yhteenveto). What the state does not
 * allow is refused with {@link Overtaken}: the pages do not offer it.
 *
 * @param publishedVersion the newest published version, 0 when there is none
 */
public record Summary(SummaryId id, ProcessId process, Wording title, SummaryState state, int publishedVersion) {

    public boolean isWritable() {
        return this.state instanceof Draft || this.state instanceof Commented;
    }

    /** Whether the organisations may comment on that day. */
    public boolean isOpenForComments(LocalDate today) {
        return this.state instanceof Commented(LocalDate until) && !today.isAfter(until);
    }

    public Summary openForComments(LocalDate until) {
        require(isWritable(), "Only a draft is commented");
        return in(new Commented(until));
    }

    public Summary closeComments() {
        require(this.state instanceof Commented, "Is not open for comments");
        return in(new Draft());
    }

    public Summary approve(PersonId by, Instant at, String print) {
        require(isWritable(), "Only a draft is approved");
        return in(new Approved(by, at, print));
    }

    /** Back to writing: the approval is taken back, or a published version corrected. */
    public Summary reopen() {
        require(!isWritable(), "Is being written already");
        return in(new Draft());
    }

    public Summary publish() {
        if (this.state instanceof Approved approval) {
            return new Summary(this.id, this.process, this.title, new Published(approval), this.publishedVersion + 1);
        }
        throw new Overtaken("Only an approved summary is published");
    }

    /** The newest version goes out of sight; a correction under way stays under way. */
    public Summary withdraw() {
        require(this.publishedVersion > 0, "Nothing has been published");
        return this.state instanceof Published(Approved approval) ? in(new Withdrawn(approval)) : this;
    }

    public Summary titled(Wording words) {
        require(isWritable(), "Only a draft is written");
        return new Summary(this.id, this.process, words, this.state, this.publishedVersion);
    }

    private Summary in(SummaryState next) {
        return new Summary(this.id, this.process, this.title, next, this.publishedVersion);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new Overtaken(otherwise);
        }
    }

}
