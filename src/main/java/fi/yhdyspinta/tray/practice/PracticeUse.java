package fi.yhdyspinta.tray.practice;

import java.time.LocalDate;

import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;

/**
 * That an organisation uses a practice, or means to, or did (käytön kirjaus).
 *
 * @param since from when, or from when it is planned; null only when planned without a
 * day
 * @param until when it ended, or is known to end
 * @param note how it is used there
 */
public record PracticeUse(PracticeId practice, OrganisationId organisation, UseState state, @Nullable LocalDate since,
        @Nullable LocalDate until, @Nullable String note) {

    public static final int LONGEST = 2_000;

}
