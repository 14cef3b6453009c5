package fi.yhdyspinta.organisation;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies a membership (jäsenyys): one person's term in a role. */
public record MembershipId(UUID value) implements TypedId {

    public static MembershipId of(String text) {
        return new MembershipId(TypedId.parse(text));
    }

    public static MembershipId next() {
        return new MembershipId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
