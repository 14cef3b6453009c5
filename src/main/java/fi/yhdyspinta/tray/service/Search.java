package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.platform.web.Frame;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for among the services (haku).
 *
 * @param words each of which must be there, or empty for all
 * @param stale only those that the source has not changed for so many months
 * @param months after which an entry is old; null for what the county has set
 * @param gone only those that the source no longer tells of; otherwise only the others
 * @param page from 0 on
 */
record Search(List<String> words, @Nullable GoalId goal, @Nullable String municipality, @Nullable AgeGroup age,
        @Nullable UUID provider, boolean stale, @Nullable Integer months, boolean gone, Sort sort, int page) {

    static final int PAGE = 50;

    private static final int MOST_WORDS = 10;

    enum Sort {

        NAME, PROVIDER, MODIFIED

    }

    Search {
        words = List.copyOf(words);
        page = Math.clamp(page, 0, 10_000);
    }

    static List<String> words(String typed) {
        return Stream.of(typed.toLowerCase(Locale.ROOT).replace('\0', ' ').strip().split("[\\s,;]+"))
            .filter(word -> !word.isEmpty())
            .limit(MOST_WORDS)
            .toList();
    }

    /** What was changed before this is old. */
    static Instant staleBefore(Instant now, int months) {
        return now.atZone(Frame.ZONE).minusMonths(months).toInstant();
    }

    int offset() {
        return this.page * PAGE;
    }

}
