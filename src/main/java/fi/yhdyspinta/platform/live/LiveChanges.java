package fi.yhdyspinta.platform.live;

import java.util.List;
import java.util.function.Function;

/**
 * What has changed in a subject since a revision: read once for all readers of a node,
 * drawn once for each variant of them.
 *
 * @param revision the revision now reached; all changes up to it are among the messages
 * @param drawing the messages for readers of a variant; asks the database nothing more
 * @param over whether nothing will change any more, so that readers are let go
 */
public record LiveChanges(long revision, Function<String, List<LiveMessage>> drawing, boolean over) {

    /** The same for all. */
    public static LiveChanges of(long revision, List<LiveMessage> messages) {
        return new LiveChanges(revision, variant -> messages, false);
    }

    List<LiveMessage> draw(String variant) {
        return this.drawing.apply(variant);
    }

}
