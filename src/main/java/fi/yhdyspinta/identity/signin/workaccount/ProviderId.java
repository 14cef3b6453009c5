package fi.yhdyspinta.identity.signin.workaccount;

import java.util.UUID;

import fi.yhdyspinta.platform.TypedId;

/** Identifies the provider of work accounts of a county by the county. */
record ProviderId(UUID value) implements TypedId {

    @Override
    public String toString() {
        return this.value.toString();
    }

}
