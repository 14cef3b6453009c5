package fi.yhdyspinta.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import fi.yhdyspinta.organisation.Municipality;
import fi.yhdyspinta.platform.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a card beside the figures. Whoever keeps such things tells them; only
 * what is public.
 */
public interface CardSource {

    /** A part of the card. */
    enum Part {

        /** What has been promised, and how far it is (lupaukset). */
        PROMISES,

        /**
         * What organisations said in their own words, cleared for publishing (sanottua).
         */
        SAID,

        /** Good practices in use (hyvät käytännöt). */
        PRACTICES,

        /** Services that are known, by the goals they serve (palvelut). */
        SERVICES;

        public String key() {
            return "indicator.card.part." + name();
        }

        /** Where it begins on the page. */
        public String anchor() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    Part part();

    /**
     * In the county of the request, what concerns any of the municipalities; what is most
     * worth telling first.
     */
    List<Entry> list(List<Municipality> municipalities);

    /**
     * One thing of the part.
     *
     * @param who whose it is
     * @param path of its page within the county
     * @param noteKey message key of its state or theme
     * @param dueOn by when, where that is told
     * @param example whether it was made up for demonstration
     */
    record Entry(LocalText what, LocalText who, String path, @Nullable String noteKey, @Nullable LocalDate dueOn,
            boolean example) {
    }

}
