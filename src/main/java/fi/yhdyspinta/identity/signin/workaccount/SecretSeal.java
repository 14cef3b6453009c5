package fi.yhdyspinta.identity.signin.workaccount;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.codec.Hex;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.security.crypto.encrypt.Encryptors;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that the application itself must be able to read (AES-256 in GCM, the key
 * derived with a salt of its own for each secret). The key comes from the settings of the
 * installation and is not in the database, so that a copy of the database opens nothing.
 */
@Component
class SecretSeal {

    /** A key that is shorter can be guessed. */
    private static final int SHORTEST_KEY = 24;

    private static final int SALT = 16;

    private static final Logger log = LoggerFactory.getLogger(SecretSeal.class);

    private final String key;

    SecretSeal(@Value("${yhdyspinta.secret-key:}") String key) {
        this.key = key;
    }

    /** Whether the installation has a key. */
    boolean isReady() {
        return this.key.length() >= SHORTEST_KEY;
    }

    byte[] seal(String secret) {
        var salt = KeyGenerators.secureRandom(SALT).generateKey();
        var closed = encryptor(salt).encrypt(secret.getBytes(StandardCharsets.UTF_8));
        var sealed = Arrays.copyOf(salt, SALT + closed.length);
        System.arraycopy(closed, 0, sealed, SALT, closed.length);
        return sealed;
    }

    /** The secret, empty when it was sealed with another key. */
    Optional<String> open(byte[] sealed) {
        if (!isReady()) {
            return Optional.empty();
        }
        try {
            var opened = encryptor(Arrays.copyOf(sealed, SALT))
                .decrypt(Arrays.copyOfRange(sealed, SALT, sealed.length));
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        }
        catch (IllegalStateException otherKey) {
            log.warn("A secret was sealed with another key than yhdyspinta.secret-key");
            return Optional.empty();
        }
    }

    private BytesEncryptor encryptor(byte[] salt) {
        if (!isReady()) {
            throw new IllegalStateException("yhdyspinta.secret-key is missing");
        }
        return Encryptors.stronger(this.key, new String(Hex.encode(salt)));
    }

}
