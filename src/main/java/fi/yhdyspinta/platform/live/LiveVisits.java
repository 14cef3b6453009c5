package fi.yhdyspinta.platform.live;

import java.util.Set;

/** Which visits have not ended; answered by the module that signs people in and out. */
public interface LiveVisits {

    /** Those of the sessions that still hold, on whatever node they were ended. */
    Set<String> listOpen(Set<String> sessions);

}
