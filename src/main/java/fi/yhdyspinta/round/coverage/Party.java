package fi.yhdyspinta.round.coverage;

import java.util.EnumSet;
import java.util.Set;

import fi.yhdyspinta.organisation.PartyType;

/**
 * The kinds of party whose presence is looked at municipality by municipality
 * (osapuolityyppi): those that are everywhere. The others are looked at in the whole
 * county.
 */
public enum Party {

    MUNICIPALITY(EnumSet.of(PartyType.MUNICIPALITY)), NGO(EnumSet.of(PartyType.NGO, PartyType.NGO_NETWORK)),
    PARISH(EnumSet.of(PartyType.PARISH));

    private final Set<PartyType> types;

    Party(Set<PartyType> types) {
        this.types = types;
    }

    boolean has(PartyType type) {
        return this.types.contains(type);
    }

    /** The type by which the page of invitations is narrowed. */
    public PartyType type() {
        return this.types.iterator().next();
    }

    /** The message key of the name people read. */
    public String key() {
        return "round.coverage.party." + name();
    }

}
