package fi.yhdyspinta.workshop.view;

import fi.yhdyspinta.workshop.joining.JoinCode;

/**
 * How others come to the wall.
 *
 * @param code what is said aloud
 * @param address the same as a link
 * @param qr the link as a QR code
 */
public record Door(JoinCode code, String address, Qr qr) {

    static Door of(JoinCode code, String baseAddress) {
        var address = baseAddress + "/join/" + code;
        return new Door(code, address, Qr.of(address));
    }

}
