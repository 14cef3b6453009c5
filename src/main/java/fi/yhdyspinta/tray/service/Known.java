package fi.yhdyspinta.tray.service;

import java.time.Instant;
import java.util.UUID;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;

/** A service as it is known before a reading, in short (tunnettu palvelu). */
record Known(ServiceId id, LocalText name, UUID provider, String fingerprint, @Nullable Instant modifiedAt,
        boolean gone) {

    Change compare(Facts told) {
        if (this.fingerprint.equals(told.fingerprint())) {
            return Change.SAME;
        }
        var modified = told.modifiedAt();
        return modified != null && this.modifiedAt != null && modified.isBefore(this.modifiedAt) ? Change.OLDER
                : Change.CHANGED;
    }

}
