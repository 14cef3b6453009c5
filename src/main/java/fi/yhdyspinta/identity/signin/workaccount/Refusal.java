package fi.yhdyspinta.identity.signin.workaccount;

import java.util.Locale;

/** Why a work account has not signed anybody in. */
public enum Refusal {

    /** The county does not use them. */
    OFF,
    /** The provider does not answer, or not as it should. */
    UNREACHABLE,
    /** The person has turned back at the provider, or it does not let the person in. */
    DENIED,
    /** The answer belongs to no question asked in this browser. */
    EXPIRED,
    /** The answer cannot be trusted: its signature, its time, its receiver. */
    UNTRUSTED,
    /** The provider does not vouch for the mail address. */
    UNVERIFIED,
    /** The provider may not speak for the address. */
    DOMAIN,
    /** Nobody who acts in the county has the address. */
    UNKNOWN,
    /** The person has another work account. */
    TAKEN,
    /** Whoever looks after the installation signs in otherwise. */
    ADMINISTRATOR;

    public String key() {
        return "identity.workAccount.refusal." + name();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

}
