package fi.yhdyspinta.identity;

/**
 * What a person may agree to (suostumus). A wording that has been shown is never changed:
 * a new one takes the next number, and what was agreed to stays under the old.
 */
public enum ConsentKind {

    /** The name stands in lists that everybody sees, beside the role. */
    PUBLIC_NAME(1);

    private final int wording;

    ConsentKind(int wording) {
        this.wording = wording;
    }

    /** The number of the wording shown today. */
    public int wording() {
        return this.wording;
    }

    /** The message key of the kind's name. */
    public String key() {
        return "identity.consent.kind." + name();
    }

    /** The message key of a wording. */
    public String wordingKey(int number) {
        return "identity.consent.wording." + name() + "." + number;
    }

}
