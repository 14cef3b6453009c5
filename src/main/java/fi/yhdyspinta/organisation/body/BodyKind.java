package fi.yhdyspinta.organisation.body;

/** What a body is (toimielimen laji). */
public enum BodyKind {

    /** Neuvottelukunta. */
    NEGOTIATING_COUNCIL,
    /** Lakisääteinen vaikuttamistoimielin, 611/2021 32 §. */
    STATUTORY_INFLUENCE_BODY,
    /** Vapaaehtoinen vaikuttamistoimielin. */
    VOLUNTARY_INFLUENCE_BODY,
    /** Järjestöneuvosto. */
    NGO_COUNCIL,
    /** Järjestöjen kumppanuuspöytä. */
    PARTNERSHIP_TABLE,
    /** Lautakunta, jaosto. */
    BOARD,
    /** Aluehallitus, kunnanhallitus. */
    EXECUTIVE,
    /** Johtoryhmä. */
    MANAGEMENT_GROUP,
    /** Ohjausryhmä. */
    STEERING_GROUP,
    /** Kunnan hyte-ryhmä. */
    MUNICIPAL_HYTE_GROUP,
    /** Verkosto. */
    NETWORK,
    /** Työryhmä. */
    WORKING_GROUP,
    /** Foorumi. */
    FORUM,
    /** Yksikkö, palvelualue. */
    UNIT;

    /** The message key of the name people read. */
    public String key() {
        return "organisation.body.kind." + name();
    }

}
