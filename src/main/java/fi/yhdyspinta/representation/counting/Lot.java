package fi.yhdyspinta.representation.counting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A lot that nobody can choose and anybody can draw again (arvonta). The seed is the
 * SHA-256 of the published list and of a public value that was announced before it was
 * known; each candidate's place is the SHA-256 of the seed, a colon and the number.
 */
public final class Lot {

    private Lot() {
    }

    /**
     * @param list the published list, a line for each candidate
     * @param publicValue what became known only after the list was closed
     */
    public static String seed(List<String> list, String publicValue) {
        return sha256(text(list, publicValue));
    }

    /** The very text whose SHA-256 is the seed. */
    public static String text(List<String> list, String publicValue) {
        return String.join("\n", list) + "\n" + publicValue;
    }

    /** The candidates in the order in which they are drawn. */
    public static List<Candidate> order(String seed, List<Candidate> candidates) {
        return candidates.stream().sorted(Comparator.comparing(one -> place(seed, one.number()))).toList();
    }

    public static String place(String seed, int number) {
        return sha256(seed + ":" + number);
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

}
