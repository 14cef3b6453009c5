package fi.yhdyspinta.tray.service;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a reminder to a provider (muistutus). */
public record ReminderId(UUID value) implements TypedId {

    public static ReminderId of(String text) {
        return new ReminderId(TypedId.parse(text));
    }

    public static ReminderId next() {
        return new ReminderId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
