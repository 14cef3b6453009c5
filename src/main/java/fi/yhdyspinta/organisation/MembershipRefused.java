package fi.yhdyspinta.organisation;

/**
 * What a membership would become against a rule that only the county's other memberships
 * tell of. Nothing has been changed.
 */
public class MembershipRefused extends RuntimeException {

    /**
     * @param key message key that tells what is wrong
     */
    public MembershipRefused(String key) {
        super(key);
    }

    public String key() {
        return String.valueOf(getMessage());
    }

}
