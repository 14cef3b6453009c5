package fi.yhdyspinta.organisation.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That an organisation has agreed to stand in the public list (suostumus; EU 2016/679, 7
 * art.: it must be possible to show it).
 *
 * @param on the day it was given, null where nobody wrote it down
 * @param giver who gave it, in words; for the coordinator only
 */
public record Consent(@Nullable LocalDate on, @Nullable String giver) {

    Consent withoutGiver() {
        return new Consent(this.on, null);
    }

}
