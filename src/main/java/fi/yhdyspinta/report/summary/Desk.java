package fi.yhdyspinta.report.summary;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.round.Round;
import fi.yhdyspinta.round.Rounds;
import org.springframework.stereotype.Component;

/**
 * Where the working copy lies: found by its round, laid out with what its sources say
 * now.
 */
@Component
class Desk {

    private final Rounds rounds;

    private final SummaryStore summaries;

    private final SectionStore sections;

    private final Sources sources;

    Desk(Rounds rounds, SummaryStore summaries, SectionStore sections, Sources sources) {
        this.rounds = rounds;
        this.summaries = summaries;
        this.sections = sections;
        this.sources = sources;
    }

    Round round(Actor actor, String key) {
        return this.rounds.get(actor, key);
    }

    Optional<Summary> find(Round round) {
        return this.summaries.find(round.id().process());
    }

    /**
     * @throws NotFound when nobody has begun a summary of the round
     */
    Summary get(Round round) {
        return find(round).orElseThrow(() -> new NotFound("No summary yet"));
    }

    /** The summary, for one deed at a time; for the coordinator. */
    Summary getToChange(Actor actor, String key) {
        SummaryPolicy.requireEditor(actor);
        return this.summaries.findToChange(round(actor, key).id().process())
            .orElseThrow(() -> new NotFound("No summary yet"));
    }

    /**
     * @throws Forbidden when the text has been approved: it is reopened first
     */
    Summary getToWrite(Actor actor, String key) {
        var summary = getToChange(actor, key);
        if (!summary.isWritable()) {
            throw new Overtaken("The text is approved");
        }
        return summary;
    }

    /** What the working copy says at this moment. */
    SummaryContent content(Round round, Summary summary) {
        return content(round, summary, this.sources.list(summary.process()));
    }

    SummaryContent content(Round round, Summary summary, Map<UUID, LiveBlock> known) {
        var chapters = this.sections.list(summary.id())
            .stream()
            .map(section -> new SummaryContent.Chapter(section.id().value(), section.heading(), section.body(),
                    section.sources().stream().map(source -> block(source, known)).toList()))
            .toList();
        return new SummaryContent(summary.title(), chapters, round.example());
    }

    Map<UUID, LiveBlock> sources(Summary summary) {
        return this.sources.list(summary.process());
    }

    private static LiveBlock block(Source source, Map<UUID, LiveBlock> known) {
        return known.getOrDefault(source.id(), new LiveBlock.Gone(source));
    }

}
