package fi.yhdyspinta.round.format;

import org.jspecify.annotations.Nullable;

/** Where the results go after the round (seuranta): in words, or as a path. */
public sealed interface FollowUpPart {

    @Layout.Bare
    record FollowUpWords(String text) implements FollowUpPart {
    }

    /**
     * The way of the results.
     *
     * @param to the plan or report they become a part of
     * @param via id of the body that takes them there
     * @param coordination who keeps it together
     */
    record FollowUpPath(@Nullable String to, @Nullable String via, @Nullable FuzzyDate when,
            @Nullable String coordination, @Nullable String note, Extra extra) implements FollowUpPart {
    }

}
