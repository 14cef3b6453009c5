package fi.yhdyspinta.report.summary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.identity.AuditTrail;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.report.SummaryId;
import fi.yhdyspinta.round.Round;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assembling and writing the summary of a round (yhteenvedon luonnostelu). Only the
 * county's coordinator may.
 */
@Component
public class Drafting {

    private final Desk desk;

    private final Assembly assembly;

    private final SummaryStore summaries;

    private final SectionStore sections;

    private final Texts texts;

    private final People people;

    private final AuditTrail audit;

    private final Clock clock;

    Drafting(Desk desk, Assembly assembly, SummaryStore summaries, SectionStore sections, Texts texts, People people,
            AuditTrail audit, Clock clock) {
        this.desk = desk;
        this.assembly = assembly;
        this.summaries = summaries;
        this.sections = sections;
        this.texts = texts;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Makes the first draft from what came of the round. Asked twice, the draft there is
     * stays.
     */
    @Transactional
    public void assemble(Actor actor, String key) {
        SummaryPolicy.requireEditor(actor);
        var round = this.desk.round(actor, key);
        var summary = new Summary(SummaryId.next(), round.id().process(), title(actor, round), new SummaryState.Draft(),
                0);
        if (this.summaries.insert(actor, summary, this.clock.instant())) {
            this.assembly.assemble(actor, round).forEach(part -> add(actor, summary, part));
            this.audit.record(actor, SummaryAudit.SUMMARY_ASSEMBLED, summary.id());
        }
    }

    /** The working copy laid out for writing. */
    @Transactional(readOnly = true)
    public WorkingCopy get(Actor actor, String key) {
        SummaryPolicy.requireEditor(actor);
        var round = this.desk.round(actor, key);
        var summary = this.desk.get(round);
        var known = this.desk.sources(summary);
        var content = this.desk.content(round, summary, known);
        var used = content.blocks().map(block -> block.source().id()).collect(Collectors.toSet());
        return new WorkingCopy(round, summary, content,
                known.values().stream().filter(block -> !used.contains(block.source().id())).toList());
    }

    /**
     * @throws NotFound when the summary has no such section any more
     */
    @Transactional(readOnly = true)
    public Section getSection(Actor actor, String key, SectionId section) {
        SummaryPolicy.requireEditor(actor);
        return section(this.desk.get(this.desk.round(actor, key)), section);
    }

    /**
     * Keeps what was typed, unless somebody else has saved in between or something is to
     * be put right first.
     */
    @Transactional
    public Saving save(Actor actor, String key, SectionId id, SectionDraft draft) {
        var summary = this.desk.getToWrite(actor, key);
        var theirs = section(summary, id);
        if (!draft.problems().isEmpty()) {
            return new Saving.Incomplete(draft.problems());
        }
        if (draft.says(theirs)) {
            return new Saving.Saved();
        }
        if (!this.sections.update(actor, id, draft.revision(), draft.heading(), draft.body(), this.clock.instant())) {
            return new Saving.Collided(theirs, this.people.find(theirs.savedBy()).map(Person::name).orElse(""));
        }
        this.audit.record(actor, SummaryAudit.SUMMARY_EDITED, summary.id());
        return new Saving.Saved();
    }

    /** Adds an empty section at the end. */
    @Transactional
    public SectionId addSection(Actor actor, String key) {
        var summary = this.desk.getToWrite(actor, key);
        var id = SectionId.next();
        this.sections.insert(actor, summary.id(), id, this.texts.of(actor.county()).wording("report.section.new"),
                Wording.NONE, this.clock.instant());
        this.audit.record(actor, SummaryAudit.SUMMARY_EDITED, summary.id());
        return id;
    }

    /**
     * Moves a section one place up or down; the first and the last stay where they are.
     */
    @Transactional
    public void move(Actor actor, String key, SectionId id, boolean up) {
        var summary = this.desk.getToWrite(actor, key);
        var order = this.sections.list(summary.id());
        var from = order.indexOf(section(summary, id));
        var to = Math.clamp(up ? from - 1L : from + 1L, 0, order.size() - 1);
        this.sections.setPosition(id, order.get(to).position());
        this.sections.setPosition(order.get(to).id(), order.get(from).position());
    }

    @Transactional
    public void removeSection(Actor actor, String key, SectionId id) {
        var summary = this.desk.getToWrite(actor, key);
        this.sections.remove(section(summary, id).id(), this.clock.instant());
        this.audit.record(actor, SummaryAudit.SUMMARY_EDITED, summary.id());
    }

    /**
     * Lets a section tell of a source.
     * @throws Forbidden when the source is no longer there
     */
    @Transactional
    public void addBlock(Actor actor, String key, SectionId id, UUID source) {
        var summary = this.desk.getToWrite(actor, key);
        var block = Optional.ofNullable(this.desk.sources(summary).get(source))
            .orElseThrow(() -> new Overtaken("The source is gone"));
        this.sections.addBlock(actor, section(summary, id).id(), block.source());
        this.audit.record(actor, SummaryAudit.SUMMARY_EDITED, summary.id());
    }

    @Transactional
    public void removeBlock(Actor actor, String key, SectionId id, UUID source) {
        var summary = this.desk.getToWrite(actor, key);
        this.sections.removeBlock(section(summary, id).id(), source);
        this.audit.record(actor, SummaryAudit.SUMMARY_EDITED, summary.id());
    }

    private void add(Actor actor, Summary summary, Assembly.Part part) {
        var id = SectionId.next();
        this.sections.insert(actor, summary.id(), id, part.heading(), part.body(), this.clock.instant());
        part.sources().forEach(source -> this.sections.addBlock(actor, id, source));
    }

    private Section section(Summary summary, SectionId id) {
        return this.sections.find(summary.id(), id).orElseThrow(() -> new NotFound("No such section"));
    }

    private Wording title(Actor actor, Round round) {
        var voice = this.texts.of(actor.county());
        return Texts.inAll(language -> voice.text(language, "report.title", round.name().in(language)));
    }

    /**
     * Everything the writer needs in front: the text, and the sources it does not tell of
     * yet.
     */
    public record WorkingCopy(Round round, Summary summary, SummaryContent content, List<LiveBlock> unused) {
    }

}
