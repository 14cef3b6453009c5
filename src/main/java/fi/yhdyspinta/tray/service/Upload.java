package fi.yhdyspinta.tray.service;

import java.time.Instant;

/** A file that waits to be taken (tuotava tiedosto). */
public record Upload(UploadId id, String name, Instant sentAt) {
}
