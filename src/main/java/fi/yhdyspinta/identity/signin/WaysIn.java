package fi.yhdyspinta.identity.signin;

import java.util.Optional;

import fi.yhdyspinta.platform.LocalText;

/** What else than a mail signs people in where they are going. */
public interface WaysIn {

    /** A button beside the mail link: what it says after "sign in", and where it goes. */
    record Way(LocalText name, String path) {
    }

    Optional<Way> find(String destination);

}
