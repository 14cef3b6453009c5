package fi.yhdyspinta.organisation.batch;

/**
 * What became of a row: carried out; passed over since the organisation had changed
 * meanwhile; undone; or kept when the rest was undone, since it had changed again.
 */
public enum Outcome {

    CARRIED, OVERTAKEN, UNDONE, KEPT;

    public String key() {
        return "organisation.batch.outcome." + name();
    }

}
