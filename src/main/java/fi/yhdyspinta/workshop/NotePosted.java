package fi.yhdyspinta.workshop;

import fi.yhdyspinta.organisation.CountyId;

/** A note was written on a wall. */
public record NotePosted(CountyId county, WallId wall, NoteId note) {
}
