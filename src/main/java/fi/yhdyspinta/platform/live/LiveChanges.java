package fi.yhdyspinta.platform.live;

import java.util.List;

/**
 * What has changed in a subject since a revision.
 *
 * @param revision the revision now reached; all changes up to it are among the messages
 * @param messages in the order of their revisions
 * @param over whether nothing will change any more, so that readers are let go
 */
public record LiveChanges(long revision, List<LiveMessage> messages, boolean over) {

    public LiveChanges {
        messages = List.copyOf(messages);
    }

}
