package fi.yhdyspinta.platform;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that only its bearer knows (salainen tunniste), of a link in a mail or of a
 * cookie; the database keeps its digest.
 *
 * @param text 32 letters, digits, hyphens and underscores, of 192 bits of chance
 */
public record SecretToken(String text) {

    private static final SecureRandom CHANCE = new SecureRandom();

    public static SecretToken fresh() {
        var bytes = new byte[24];
        CHANCE.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(this.text.getBytes(StandardCharsets.UTF_8));
        }
        catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

}
