/**
 * The summary of a process (yhteenveto hyte-neuvotteluista): assembled from what came of
 * it, edited, commented, approved, published as versions that are never changed, and
 * taken along as PDF and DOCX. Announces {@link SummaryPublished}.
 */
@ApplicationModule(allowedDependencies = { "identity", "organisation", "notification", "plan", "meeting", "survey",
        "workshop", "analysis", "outcome", "round" })
@NullMarked
package fi.yhdyspinta.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
