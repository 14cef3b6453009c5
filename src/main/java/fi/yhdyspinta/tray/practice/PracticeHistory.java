package fi.yhdyspinta.tray.practice;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What has been told of a practice over time (muokkaushistoria).
 *
 * @param saves the newest first
 */
public record PracticeHistory(GoodPractice practice, List<Save> saves, boolean example) {

    /** One save: who, when and what was new. */
    public record Save(int number, String by, Instant at, List<Change> changes) {
    }

    /**
     * A field that said something else before.
     *
     * @param label message key
     * @param text as written; empty when it was emptied
     * @param named the name of what was chosen, when something was
     * @param key message key of what was chosen, when something was
     */
    public record Change(String label, String text, @Nullable LocalText named, @Nullable String key) {
    }

}
