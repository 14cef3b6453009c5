package fi.yhdyspinta.platform.live;

import java.util.Set;

/**
 * Reads and draws what has changed in the subjects of one kind. A bean of the module that
 * owns the kind; a façade with its own read-only transactions. It is called within the
 * tenant of the topic, once for a node and not once per reader, so what it draws must be
 * the same for all readers of a variant.
 */
public interface LiveSource {

    /** The kind of topics it draws, for example "wall". */
    String kind();

    /**
     * Everything that became different after the revision.
     * <p>
     * Revisions must grow in the order of commit: keep them in the row of the subject and
     * raise them there, under its lock, with every change. Read the revision before the
     * changes: what is newer than the revision told comes the next time. The variant of
     * readers is what was given to {@link LiveStreams#open}, for example a language.
     */
    LiveChanges since(LiveTopic topic, long revision);

    /**
     * Which of these owners of streams may still listen. Asked at every heartbeat for all
     * readers of the topic together; the others are let go.
     */
    Set<String> listEntitled(LiveTopic topic, Set<String> owners);

}
