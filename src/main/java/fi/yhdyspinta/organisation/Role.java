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
    DECISION_MAKER

}
