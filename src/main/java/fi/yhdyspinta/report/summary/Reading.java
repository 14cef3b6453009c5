package fi.yhdyspinta.report.summary;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.round.Round;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reading the summary of a round (yhteenvedon lukeminen): everybody reads what is
 * published, those who may also the draft.
 */
@Component
public class Reading {

    private final Desk desk;

    private final VersionStore versions;

    Reading(Desk desk, VersionStore versions) {
        this.desk = desk;
        this.versions = versions;
    }

    /**
     * What the reader sees at the address of the summary: the draft under work, else the
     * newest version.
     */
    @Transactional(readOnly = true)
    public Sight show(Actor actor, String key) {
        var round = this.desk.round(actor, key);
        return this.desk.find(round)
            .map(summary -> sight(actor, round, summary))
            .orElseGet(() -> new Sight(round, null, false, actor.isCoordinator(), List.of(), null, null, Set.of()));
    }

    /**
     * A published version.
     * @throws NotFound when there is no such version
     */
    @Transactional(readOnly = true)
    public Sight showVersion(Actor actor, String key, int number) {
        var round = this.desk.round(actor, key);
        var summary = this.desk.get(round);
        var version = this.versions.find(summary.id(), number).orElseThrow(() -> new NotFound("No such version"));
        return of(actor, round, summary, version);
    }

    private Sight sight(Actor actor, Round round, Summary summary) {
        var underWork = summary.isWritable() || summary.state() instanceof SummaryState.Approved;
        if (underWork && SummaryPolicy.readsDraft(actor, summary)) {
            return new Sight(round, summary, true, actor.isCoordinator(), this.versions.list(summary.id()), null,
                    this.desk.content(round, summary), Set.of());
        }
        var newest = this.versions.find(summary.id(), summary.publishedVersion());
        return newest.map(version -> of(actor, round, summary, version))
            .orElseGet(() -> new Sight(round, summary, false, actor.isCoordinator(), List.of(), null, null, Set.of()));
    }

    private Sight of(Actor actor, Round round, Summary summary, Version version) {
        var hidden = version.withdrawal() != null && !actor.isCoordinator();
        return new Sight(round, summary, false, actor.isCoordinator(), this.versions.list(summary.id()), version,
                hidden ? null : version.content(), changed(summary, version));
    }

    /** The sources that no longer say what the version says. */
    private Set<UUID> changed(Summary summary, Version version) {
        var now = this.desk.sources(summary);
        return version.content()
            .blocks()
            .filter(block -> !Optional.ofNullable(now.get(block.source().id()))
                .filter(block::saysTheSameAs)
                .isPresent())
            .map(block -> block.source().id())
            .collect(Collectors.toSet());
    }

    /**
     * The summary in front of a reader.
     *
     * @param summary null when nobody has begun one
     * @param draft whether the content is the draft
     * @param runs whether the reader writes and publishes
     * @param versions all published, the newest first
     * @param version the published one shown, null when the draft or nothing is
     * @param content null when there is nothing the reader may read
     * @param changed ids of sources that have changed since the version was frozen
     */
    public record Sight(Round round, @Nullable Summary summary, boolean draft, boolean runs, List<Version> versions,
            @Nullable Version version, @Nullable SummaryContent content, Set<UUID> changed) {

        public Sight {
            versions = List.copyOf(versions);
            changed = Set.copyOf(changed);
        }

        /** Whether a newer version than the shown one has been published. */
        public boolean outdated() {
            return this.version != null && this.summary != null
                    && this.version.number() < this.summary.publishedVersion();
        }

    }

}
