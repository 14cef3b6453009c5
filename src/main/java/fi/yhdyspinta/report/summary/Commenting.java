package fi.yhdyspinta.report.summary;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.organisation.Organisations;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.round.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments on the draft (kommentointi): the coordinator opens it until a day, those who
 * answer for an organisation comment section by section, and the coordinator answers each
 * comment.
 */
@Component
public class Commenting {

    private final Desk desk;

    private final SummaryStore summaries;

    private final SectionStore sections;

    private final CommentStore comments;

    private final Organisations organisations;

    private final AuditTrail audit;

    private final Clock clock;

    Commenting(Desk desk, SummaryStore summaries, SectionStore sections, CommentStore comments,
            Organisations organisations, AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.summaries = summaries;
        this.sections = sections;
        this.comments = comments;
        this.organisations = organisations;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft with its comments; those who may read the draft read them. */
    @Transactional(readOnly = true)
    public Discussion get(Actor actor, String key) {
        var round = this.desk.round(actor, key);
        var summary = this.desk.get(round);
        SummaryPolicy.requireDraftReader(actor, summary);
        var comments = this.comments.list(summary.id());
        return new Discussion(round, summary, this.desk.content(round, summary), comments,
                this.organisations.getAll(comments.stream().map(Comment::organisation).distinct().toList()),
                SummaryPolicy.comments(actor, summary, today()), actor.isCoordinator() && summary.isWritable());
    }

    /**
     * Opens the draft for comments, or sets another last day.
     * @return the message key of what is to be put right, when something is
     */
    @Transactional
    public Optional<String> open(Actor actor, String key, LocalDate until) {
        var summary = this.desk.getToChange(actor, key);
        if (until.isBefore(today())) {
            return Optional.of("report.comments.until.past");
        }
        this.summaries.save(summary.openForComments(until));
        this.audit.record(actor, SummaryAudit.SUMMARY_OPENED_FOR_COMMENTS, summary.id());
        return Optional.empty();
    }

    @Transactional
    public void close(Actor actor, String key) {
        var summary = this.desk.getToChange(actor, key);
        this.summaries.save(summary.closeComments());
        this.audit.record(actor, SummaryAudit.SUMMARY_COMMENTS_CLOSED, summary.id());
    }

    /**
     * Comments a section for the organisation the actor acts for.
     * @return the message key of what is to be put right, when something is
     */
    @Transactional
    public Optional<String> comment(Actor actor, String key, SectionId section, String text) {
        var summary = this.desk.get(this.desk.round(actor, key));
        var organisation = SummaryPolicy.requireCommenter(actor, summary, today());
        if (this.sections.find(summary.id(), section).isEmpty()) {
            throw new NotFound("No such section");
        }
        var problem = problem(text);
        if (problem.isEmpty()) {
            var id = CommentId.next();
            this.comments.insert(actor, id, section, organisation, clean(text), this.clock.instant());
            this.audit.record(actor, SummaryAudit.SUMMARY_COMMENTED, id);
        }
        return problem;
    }

    /**
     * Answers a comment, or puts the answer in other words.
     * @param answeredAt of the answer that the writer has seen, null when there was none
     * @return the message key of what is to be put right, when something is
     * @throws NotFound when the summary has no such comment
     * @throws Overtaken when somebody else has answered meanwhile
     */
    @Transactional
    public Optional<String> answer(Actor actor, String key, CommentId comment, @Nullable Instant answeredAt,
            String text) {
        var summary = this.desk.getToChange(actor, key);
        if (!this.comments.exists(summary.id(), comment)) {
            throw new NotFound("No such comment");
        }
        var problem = problem(text);
        if (problem.isEmpty()) {
            if (!this.comments.answer(actor, summary.id(), comment, answeredAt, clean(text), this.clock.instant())) {
                throw new Overtaken("Answered meanwhile");
            }
            this.audit.record(actor, SummaryAudit.SUMMARY_COMMENT_ANSWERED, comment);
        }
        return problem;
    }

    private static Optional<String> problem(String text) {
        if (clean(text).isBlank()) {
            return Optional.of("report.comment.missing");
        }
        return clean(text).length() > Comment.LONGEST ? Optional.of("report.comment.long") : Optional.empty();
    }

    private static String clean(String text) {
        return text.replace("\0", "").strip();
    }

    private LocalDate today() {
        return this.clock.instant().atZone(this.clock.getZone()).toLocalDate();
    }

    /**
     * The draft and what has been said of it.
     *
     * @param mayComment whether the reader may comment
     * @param mayRun whether the reader opens, closes and answers
     */
    public record Discussion(Round round, Summary summary, SummaryContent content, List<Comment> comments,
            Map<OrganisationId, Organisation> organisations, boolean mayComment, boolean mayRun) {

        public Discussion {
            comments = List.copyOf(comments);
            organisations = Map.copyOf(organisations);
        }

        /** The comments on a section. */
        public List<Comment> on(SummaryContent.Chapter chapter) {
            return this.comments.stream()
                .filter(comment -> comment.section().value().equals(chapter.section()))
                .toList();
        }

        /** The comments on sections that have been taken away. */
        public List<Comment> onOthers() {
            var there = this.content.chapters().stream().map(SummaryContent.Chapter::section).toList();
            return this.comments.stream().filter(comment -> !there.contains(comment.section().value())).toList();
        }

    }

}
