package fi.yhdyspinta.round;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.plan.LawTopic;
import org.jspecify.annotations.Nullable;

/**
 * Something to read before negotiating (pohja-aineisto).
 *
 * @param kind what sort of paper, by the words of the round format; null when not known
 * @param topics the topics of the law it serves
 */
public record Material(UUID id, String key, String title, @Nullable String kind, @Nullable String link,
        List<LawTopic> topics) {

    public Material {
        topics = List.copyOf(topics);
    }

}
