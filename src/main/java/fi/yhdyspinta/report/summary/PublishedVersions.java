package fi.yhdyspinta.report.summary;

import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.report.PublishedSummary;
import org.springframework.stereotype.Component;

/** What is open to everybody just now. */
@Component
public class PublishedVersions {

    private final VersionStore versions;

    PublishedVersions(VersionStore versions) {
        this.versions = versions;
    }

    /**
     * The newest version of each process that has not been withdrawn; the newest first.
     */
    public List<PublishedSummary> listPublished() {
        return this.versions.listNewest().stream().map(newest -> {
            var version = newest.version();
            var title = version.content().title();
            return new PublishedSummary(version.summary(), newest.process(),
                    new LocalText(title.fi(), title.sv(), title.en()), version.number(), version.publishedAt());
        }).toList();
    }

}
