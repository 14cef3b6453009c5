package fi.yhdyspinta.round.format;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The workshop of the round (työpaja).
 *
 * @param opening what it begins with
 * @param plenaryAfter what is done together after the groups
 * @param finalisation who finishes the summary, and how
 */
public record WorkshopPart(@Nullable Platform platform, @Nullable String opening, List<Topic> topics,
        @Nullable String plenaryAfter, @Nullable String finalisation, @Nullable String note, Extra extra) {

    public WorkshopPart {
        topics = List.copyOf(topics);
    }

    /**
     * Where it is held.
     *
     * @param board the tool the notes are written on
     */
    public record Platform(@Nullable String meeting, @Nullable String board, Extra extra) {
    }

    /**
     * A topic the groups work on (aihe).
     *
     * @param prompts questions that help the group along
     * @param targetOutcome what should be true afterwards
     */
    public record Topic(String id, @Nullable Integer no, String text, List<String> prompts,
            @Nullable String targetOutcome, @Nullable String note, Extra extra) {

        public Topic {
            prompts = List.copyOf(prompts);
        }

    }

}
