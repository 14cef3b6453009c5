package fi.yhdyspinta.representation.selection;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws the receipts of ballots: twelve signs that are hard to mistake for each other.
 */
final class Receipts {

    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final SecureRandom CHANCE = new SecureRandom();

    private Receipts() {
    }

    static String draw() {
        return IntStream.range(0, 3).mapToObj(part -> part()).collect(Collectors.joining("-"));
    }

    private static String part() {
        return IntStream.range(0, 4)
            .mapToObj(sign -> String.valueOf(SIGNS.charAt(CHANCE.nextInt(SIGNS.length()))))
            .collect(Collectors.joining());
    }

}
