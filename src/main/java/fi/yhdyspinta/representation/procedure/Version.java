package fi.yhdyspinta.representation.procedure;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One version of a procedure (versio).
 *
 * @param publishedAt null while only the coordinator sees it
 */
public record Version(int number, Procedure procedure, @Nullable Instant publishedAt) {

    public boolean isPublished() {
        return this.publishedAt != null;
    }

}
