package fi.yhdyspinta.tray.service;

import java.net.URI;
import java.net.URISyntaxException;

import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.tray.ServiceId;

/** Addresses on the web that may stand in a link (verkko-osoite). */
final class WebAddress {

    /** Longer ones are no addresses of pages. */
    private static final int LONGEST = 1_000;

    private WebAddress() {
    }

    /**
     * Nothing but http and https: an address comes from outside and is pressed by people.
     */
    static boolean isOne(String text) {
        try {
            var address = new URI(text.strip());
            return text.length() <= LONGEST && address.getHost() != null
                    && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()));
        }
        catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    /** Where Suomi.fi shows the service; it leads to the whole address by itself. */
    static LocalText ofSuomiFi(ServiceId service) {
        return new LocalText("https://www.suomi.fi/palvelut/" + service, "https://www.suomi.fi/service/" + service,
                "https://www.suomi.fi/services/" + service);
    }

}
