package fi.yhdyspinta.organisation.mandate;

import java.util.UUID;

import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.TypedId;

/** Identifies an invitation to a role (kutsu rooliin). */
public record RoleInvitationId(UUID value) implements TypedId {

    public static RoleInvitationId of(String text) {
        return new RoleInvitationId(TypedId.parse(text));
    }

    static RoleInvitationId next() {
        return new RoleInvitationId(Ids.next());
    }

    @Override
    public String toString() {
        return this.value.toString();
    }

}
