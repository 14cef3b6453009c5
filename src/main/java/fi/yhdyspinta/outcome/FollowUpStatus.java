package fi.yhdyspinta.outcome;

/** How an action stands at a checkpoint (seurannan tilanne). */
public enum FollowUpStatus {

    NOT_STARTED, UNDER_WAY, STUCK, DONE;

    /** The message key of the name people read. */
    public String key() {
        return "outcome.followUp.status." + name();
    }

}
