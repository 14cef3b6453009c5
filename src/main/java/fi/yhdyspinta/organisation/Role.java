package fi.yhdyspinta.organisation;

/** What a person may be within a county, always for one organisation (rooli). */
public enum Role {

    /**
     * The county's coordinator, who runs the round (hyvinvointialueen koordinaattori).
     */
    COORDINATOR,
    /** A municipality's coordinator (kunnan hyvinvointikoordinaattori). */
    MUNICIPAL_COORDINATOR,
    /** Holds the organisation's mandate and submits its answer (edustaja). */
    REPRESENTATIVE,
    /** Stands in for the representative (varajäsen). */
    DEPUTY,
    /** Drafts the organisation's answer with others (luonnostelija). */
    CONTRIBUTOR,
    /** Runs workshops and keeps their notes (fasilitaattori). */
    FACILITATOR,
    /** Decides in the county executive (päättäjä). */
    DECISION_MAKER;

    /** The message key of the name people read. */
    public String key() {
        return "organisation.role." + name();
    }

    /** Whether an organisation of that kind has somebody in this role. */
    public boolean fits(PartyType type) {
        return switch (this) {
            case COORDINATOR, DECISION_MAKER -> type == PartyType.COUNTY;
            case MUNICIPAL_COORDINATOR -> type == PartyType.MUNICIPALITY;
            case REPRESENTATIVE, DEPUTY, CONTRIBUTOR, FACILITATOR -> true;
        };
    }

}
