package fi.yhdyspinta.report;

import java.time.Instant;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;

/** That a summary is open to everybody, and since when (julkaistu yhteenveto). */
public record PublishedSummary(SummaryId id, ProcessId process, LocalText title, int version, Instant publishedAt) {
}
