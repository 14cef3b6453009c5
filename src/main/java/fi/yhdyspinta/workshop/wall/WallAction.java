package fi.yhdyspinta.workshop.wall;

import fi.yhdyspinta.identity.AuditAction;

/** What is remembered of walls. Single notes are not: they tell of themselves. */
public enum WallAction implements AuditAction {

    WALL_PREPARED, WALL_CHANGED, WALL_OPENED, WALL_CLOSED, WALL_REOPENED, WALL_EXPORTED, NOTE_REMOVED,
    NOTE_BROUGHT_BACK, NOTES_MERGED

}
