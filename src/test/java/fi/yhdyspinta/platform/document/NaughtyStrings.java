package fi.yhdyspinta.platform.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * Text that breaks programs: our own selection and, where it lies beside the project, the
 * Big List of Naughty Strings.
 */
public final class NaughtyStrings {

    public static final List<String> OURS = List.of("", " ", "\0\u0001\b\t\u000B\u001B[31m", "\uD83D", "\uDE00x",
            "\uFFFE\uFFFF", "👍🏽 👩‍👩‍👧 🇫🇮", "تقرير الرفاه ٢٠٢٦", "שלום", "福祉报告", "साक्षरता",
            "a\u0300\u0301\u0302", "\u202Eevil\u202C", "x".repeat(3000), "ä".repeat(400), "=1+1", "]]>",
            "<script>alert(1)</script>", "&amp;&lt;", "_x0041_", "rivi\nrivi\r\nrivi\u2028rivi");

    private static final Path LIST = Path.of("../shared/data/11_badinput/blns/blns.json");

    private NaughtyStrings() {
    }

    /** Our own and all of the list; the test is skipped where the list is not at hand. */
    public static List<String> all() {
        assumeTrue(Files.exists(LIST), "The Big List of Naughty Strings is not at " + LIST);
        String[] list = JsonMapper.shared().readValue(LIST.toFile(), String[].class);
        return Stream.concat(OURS.stream(), Stream.of(list)).toList();
    }

}
