package fi.yhdyspinta.report.summary;

import java.time.Clock;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.report.SummaryPublished;
import fi.yhdyspinta.report.summary.SummaryState.Approved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approving, publishing, correcting and withdrawing the summary (hyväksyminen ja
 * julkaiseminen). Only the county's coordinator may.
 */
@Component
public class Publishing {

    private static final int LONGEST_NOTE = 2_000;

    private final Desk desk;

    private final SummaryStore summaries;

    private final VersionStore versions;

    private final CommentStore comments;

    private final Outcomes outcomes;

    private final PublicationMail mail;

    private final AuditTrail audit;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    Publishing(Desk desk, SummaryStore summaries, VersionStore versions, CommentStore comments, Outcomes outcomes,
            PublicationMail mail, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
        this.desk = desk;
        this.summaries = summaries;
        this.versions = versions;
        this.comments = comments;
        this.outcomes = outcomes;
        this.mail = mail;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** What is good to know before approving or publishing. */
    @Transactional(readOnly = true)
    public Checklist check(Actor actor, String key) {
        SummaryPolicy.requireEditor(actor);
        var round = this.desk.round(actor, key);
        var summary = this.desk.get(round);
        var unanswered = this.comments.list(summary.id()).stream().filter(comment -> comment.answer() == null).count();
        return Checklist.of(round, summary, this.desk.content(round, summary), (int) unanswered);
    }

    @Transactional
    public void approve(Actor actor, String key) {
        var summary = this.desk.getToChange(actor, key);
        var print = this.desk.content(this.desk.round(actor, key), summary).frozen().print();
        this.summaries.save(summary.approve(actor.person(), this.clock.instant(), print));
        this.audit.record(actor, SummaryAudit.SUMMARY_APPROVED, summary.id());
    }

    /**
     * Back to writing: takes an approval back, or begins the correction of a published
     * version.
     */
    @Transactional
    public void reopen(Actor actor, String key) {
        var summary = this.desk.getToChange(actor, key);
        this.summaries.save(summary.reopen());
        this.audit.record(actor, SummaryAudit.SUMMARY_REOPENED, summary.id());
    }

    /**
     * Freezes the summary as its next version, opens it and the results to everybody and
     * tells those who took part.
     * @param correction what was corrected; needed from the second version on, and only
     * then
     * @return the message key of what is to be put right, when something is
     * @throws Forbidden unless the summary is approved
     */
    @Transactional
    public Optional<String> publish(Actor actor, String key, String correction) {
        var approved = this.desk.getToChange(actor, key);
        var published = approved.publish();
        var note = published.publishedVersion() == 1 ? "" : clean(correction);
        if (published.publishedVersion() > 1 && problem(note).isPresent()) {
            return problem(note);
        }
        var round = this.desk.round(actor, key);
        var content = this.desk.content(round, approved).frozen();
        this.summaries.save(published);
        this.versions.insert(actor, published, content, (Approved) approved.state(), note, this.clock.instant());
        this.outcomes.publish(actor, published.process());
        this.audit.record(actor, SummaryAudit.SUMMARY_PUBLISHED, published.id());
        this.mail.send(actor, round, published, content);
        this.events.publishEvent(new SummaryPublished(actor.county(), published.process(), published.id(),
                published.publishedVersion()));
        return Optional.empty();
    }

    /**
     * Takes the newest version out of sight; its address tells when and why.
     * @return the message key of what is to be put right, when something is
     */
    @Transactional
    public Optional<String> withdraw(Actor actor, String key, String reason) {
        var summary = this.desk.getToChange(actor, key);
        var withdrawn = summary.withdraw();
        var problem = problem(clean(reason));
        if (problem.isEmpty()) {
            this.summaries.save(withdrawn);
            if (!this.versions.insertWithdrawal(actor, summary.id(), summary.publishedVersion(), clean(reason),
                    this.clock.instant())) {
                throw new Overtaken("Withdrawn already");
            }
            this.audit.record(actor, SummaryAudit.SUMMARY_WITHDRAWN, summary.id());
        }
        return problem;
    }

    private static Optional<String> problem(String note) {
        if (note.isEmpty()) {
            return Optional.of("report.note.missing");
        }
        return note.length() > LONGEST_NOTE ? Optional.of("report.note.long") : Optional.empty();
    }

    private static String clean(String text) {
        return text.replace("\0", "").strip();
    }

}
