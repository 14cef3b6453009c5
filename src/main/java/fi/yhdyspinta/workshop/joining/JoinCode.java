package fi.yhdyspinta.workshop.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * What is said aloud to those who join: a plain Finnish word and digits, none of which is
 * mistaken for another, for example KOIVU-427 (liittymiskoodi).
 */
public record JoinCode(String text) {

    private static final List<String> WORDS = List.of("AALTO", "AHVEN", "AIRO", "AITTA", "HALLA", "HARAKKA", "HAUKI",
            "HIEKKA", "HIRVI", "ILVES", "JOKI", "KALLIO", "KANERVA", "KANTO", "KARHU", "KARPALO", "KAURA", "KETTU",
            "KIULU", "KIURU", "KIVI", "KOIVU", "KOSKI", "KUHA", "KUMINA", "KURKI", "KUUSI", "LAHNA", "LAITURI", "LAKKA",
            "LAMPI", "LATO", "LEHTO", "LOKKI", "LUMI", "LUMIKKO", "LYHTY", "MAJAKKA", "MAJAVA", "METSO", "MUIKKU",
            "MUSTIKKA", "MYLLY", "NIEMI", "NIITTY", "NORPPA", "NUOTIO", "OHRA", "ORAVA", "PAJA", "PEIPPO", "PELTO",
            "PILVI", "POLKU", "PORO", "PUOLUKKA", "PURO", "RANTA", "RASTAS", "ROUTA", "RUIS", "SAARI", "SADE", "SAMMAL",
            "SAUKKO", "SAUNA", "SIENI", "SIIKA", "SIILI", "SILTA", "SOUTU", "SYKSY", "TAKKA", "TALLI", "TALVI", "TATTI",
            "TIIRA", "TIKKA", "TILLI", "TUNTURI", "TUULI", "VADELMA", "VARIS", "VENE", "VIHTA", "VILJA");

    private static final Pattern TYPED = Pattern.compile("([A-Z]{3,12})[\\s-]*([2-9]{2,4})");

    static JoinCode next(RandomGenerator chance) {
        var digits = new StringBuilder();
        for (int place = 0; place < 3; place++) {
            digits.append(2 + chance.nextInt(8));
        }
        return new JoinCode(WORDS.get(chance.nextInt(WORDS.size())) + "-" + digits);
    }

    /** Reads what somebody typed, however: "koivu 427" is as good as "KOIVU-427". */
    public static Optional<JoinCode> read(String typed) {
        var match = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return match.matches() ? Optional.of(new JoinCode(match.group(1) + "-" + match.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return this.text;
    }

}
