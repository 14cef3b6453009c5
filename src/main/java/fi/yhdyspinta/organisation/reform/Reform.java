package fi.yhdyspinta.organisation.reform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.LocalText;

/**
 * A reform that ended offices, and who carries on their work.
 *
 * @param day the first day on which the old ones are no more
 * @param signs parts of names by which the old ones are known, in small letters
 * @param source where it is said, in Finnish
 */
public record Reform(String key, LocalDate day, List<String> signs, LocalText successor, PartyType successorType,
        String source) {

    private static final String FILE = "/organisation/reforms.csv";

    /** So short a sign has to be a word of its own. */
    private static final int WHOLE_WORD = 4;

    static List<Reform> listAll() {
        try (var file = Reform.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("Missing " + FILE);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(Reform::of)
                .toList();
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Reform of(String line) {
        var field = line.split(";", -1);
        return new Reform(field[0], LocalDate.parse(field[1]), Arrays.asList(field[2].split("\\|")),
                new LocalText(field[3], field[4], field[5]), PartyType.valueOf(field[6]), field[7]);
    }

    /** The signs as a pattern of PostgreSQL. */
    String pattern() {
        return this.signs.stream()
            .map(sign -> sign.length() < WHOLE_WORD ? "\\m" + sign + "\\M" : "\\m" + sign)
            .collect(Collectors.joining("|"));
    }

    public String titleKey() {
        return "organisation.reform." + this.key;
    }

}
