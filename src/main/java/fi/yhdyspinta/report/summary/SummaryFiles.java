package fi.yhdyspinta.report.summary;

import java.time.Clock;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.report.SummaryPublished;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The summary as PDF and DOCX (yhteenveto tiedostona). The file of a version is made
 * once, when the version is published or first asked for in that language, and stays the
 * same.
 */
@Component
public class SummaryFiles {

    private final Desk desk;

    private final VersionStore versions;

    private final Papers papers;

    private final Clock clock;

    SummaryFiles(Desk desk, VersionStore versions, Papers papers, Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.papers = papers;
        this.clock = clock;
    }

    /** The draft as it reads now; nothing is kept. */
    @Transactional(readOnly = true)
    public byte[] draft(Actor actor, String key, Language language, FileFormat format) {
        var round = this.desk.round(actor, key);
        var summary = this.desk.get(round);
        SummaryPolicy.requireDraftReader(actor, summary);
        return this.papers.draft(actor.county(), this.desk.content(round, summary), language, format);
    }

    /**
     * A published version.
     * @throws NotFound when there is none, or when it has been withdrawn and the reader
     * does not run the round
     */
    @Transactional
    public byte[] version(Actor actor, String key, int number, Language language, FileFormat format) {
        var round = this.desk.round(actor, key);
        var version = this.versions.find(this.desk.get(round).id(), number)
            .filter(each -> each.withdrawal() == null || actor.isCoordinator())
            .orElseThrow(() -> new NotFound("No such version"));
        return this.versions.findFile(version, language, format)
            .orElseGet(() -> make(actor.county(), version, language, format));
    }

    /** Makes the Finnish files of a version as soon as it is published. */
    @Transactional
    public void make(SummaryPublished published) {
        this.versions.find(published.summary(), published.version()).ifPresent(version -> {
            for (var format : FileFormat.values()) {
                make(published.county(), version, Language.FI, format);
            }
        });
    }

    private byte[] make(CountyId county, Version version, Language language, FileFormat format) {
        var made = this.papers.version(county, version, language, format);
        this.versions.insertFile(version, language, format, made, this.clock.instant());
        return made;
    }

}
