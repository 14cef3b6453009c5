package fi.yhdyspinta.organisation;

import java.util.List;

import fi.yhdyspinta.identity.PersonId;

/**
 * The seats of bodies that somebody holds for an organisation (hallussa olevat paikat).
 */
public interface HeldSeats {

    /**
     * The seats held or waited for today, and those that fell vacant when the person left
     * the organisation; as far as the reader may see the bodies.
     */
    List<HeldSeat> list(Actor reader, PersonId person, OrganisationId organisation);

}
