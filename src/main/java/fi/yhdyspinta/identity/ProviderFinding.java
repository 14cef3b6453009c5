package fi.yhdyspinta.identity;

/**
 * What came of asking a provider of work accounts about itself.
 *
 * @param detail what it said or where it was asked, to be shown beside the words
 */
public record ProviderFinding(Kind kind, String detail) {

    /** What may be found. */
    public enum Kind {

        WELL, UNREACHABLE, SLOW, REFUSES, NO_METADATA, OTHER_ISSUER, UNSAFE_ADDRESS, NO_SIGNATURE, NO_KEYS,
        SECRET_UNREADABLE

    }

    public boolean isWell() {
        return this.kind == Kind.WELL;
    }

}
