package fi.yhdyspinta.representation;

/** Where a process stands at a moment (vaihe). */
public enum Phase {

    DRAFTED, COMMENTED, APPROVED, NOMINATING, VOTING, CHOOSING, SELECTED, PUBLISHED;

    public String key() {
        return "representation.phase." + name();
    }

    /** The sign that stands before it. */
    public String sign() {
        return switch (this) {
            case DRAFTED -> "draft";
            case COMMENTED, NOMINATING, VOTING -> "open";
            case APPROVED, CHOOSING, SELECTED -> "partly";
            case PUBLISHED -> "done";
        };
    }

    public boolean isBefore(Phase other) {
        return compareTo(other) < 0;
    }

}
