package fi.yhdyspinta.platform.live;

/**
 * Draws what has changed in the subjects of one kind. A bean of the module that owns the
 * kind; a façade with its own read-only transaction. It is called within the tenant of
 * the topic, once per variant of readers and not once per reader, so what it draws must
 * be the same for all of them.
 */
public interface LiveSource {

    /** The kind of topics it draws, for example "wall". */
    String kind();

    /**
     * Everything that became different after the revision.
     * <p>
     * Revisions must grow in the order of commit: keep them in the row of the subject and
     * raise them there, under its lock, with every change. Read the revision before the
     * changes: what is newer than the revision told comes the next time.
     * @param variant what the readers share, as given to {@link LiveStreams#open}; for
     * example a language
     */
    LiveChanges since(LiveTopic topic, long revision, String variant);

}
