package fi.yhdyspinta.platform;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes identifiers that sort by the time they were made (UUID version 7, RFC 9562). */
public final class Ids {

    private static final SecureRandom CHANCE = new SecureRandom();

    private Ids() {
    }

    public static UUID next() {
        return at(Instant.now(), CHANCE.nextLong(), CHANCE.nextLong());
    }

    static UUID at(Instant instant, long chance, long moreChance) {
        long time = instant.toEpochMilli() << 16;
        long version = 0x7000L | (chance & 0x0FFFL);
        long variant = 0x8000_0000_0000_0000L | (moreChance >>> 2);
        return new UUID(time | version, variant);
    }

}
