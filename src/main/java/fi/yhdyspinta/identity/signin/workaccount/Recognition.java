package fi.yhdyspinta.identity.signin.workaccount;

import fi.yhdyspinta.identity.PersonId;

/** Whether a work account is somebody's whom the county knows. */
sealed interface Recognition {

    record Recognised(PersonId person) implements Recognition {
    }

    record Refused(Refusal why) implements Recognition {
    }

}
