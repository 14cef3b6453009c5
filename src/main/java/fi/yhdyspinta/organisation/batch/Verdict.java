package fi.yhdyspinta.organisation.batch;

/** What a row will do to the register. */
public enum Verdict {

    NEW, CHANGED, UNCHANGED, ERROR;

    public String key() {
        return "organisation.batch.verdict." + name();
    }

    public String look() {
        return switch (this) {
            case NEW -> "open";
            case CHANGED -> "partly";
            case UNCHANGED -> "done";
            case ERROR -> "late";
        };
    }

}
