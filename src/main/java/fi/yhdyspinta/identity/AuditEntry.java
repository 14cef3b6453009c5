package fi.yhdyspinta.identity;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Who did what to which, and when (lokimerkintä).
 *
 * @param who the person's name, null when nobody in particular
 * @param action the name of the audit action
 * @param subjectKind what sort of thing it was done to
 */
public record AuditEntry(Instant at, @Nullable String who, String action, String subjectKind, UUID subjectId) {
}
