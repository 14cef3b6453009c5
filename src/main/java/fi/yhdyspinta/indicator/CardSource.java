package fi.yhdyspinta.indicator;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What has been promised in a municipality, to stand on its card beside the figures.
 * Whoever keeps promises tells them; only what is public.
 */
public interface CardSource {

    /** In the county of the request, the one to be kept soonest first. */
    List<Promise> listPromises(Municipality municipality);

    /**
     * Something promised (lupaus).
     *
     * @param who leads it
     * @param path of its page within the county
     * @param stateKey message key of its state
     * @param example whether it was made up for demonstration
     */
    record Promise(LocalText what, LocalText who, String path, String stateKey, @Nullable LocalDate dueOn,
            boolean example) {
    }

}
