package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A text comes back from the file letter by letter, whatever it looks like. */
class RoundFormatTextTest {

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "17:00", "2024-09-05", "2024-02", "yes", "no", "on", "true", "null", "~", "00100",
            "12", "1e3", "0x1F", "<<", "=", "- a", "a: b", "a #b", "#a", "'a'", "\"a\"", "[a]", "{a: b}", "&a", "*a",
            "!a", "|", ">", "%a", "@a", "`a", "a\nb", "a\n\nb", "a\n", "\na", "a\n  b", "  a\nb", "a \nb", "a\r\nb",
            "a\tb", "\ta", "a\u0085b", "a\u2028b", "\uFEFFa", "🦉", "a:", ":a", "?", "? a", "-", "---", "...", "\u0007",
            "ä\u0308", "long " })
    void oddTextSurvives(String text) {
        survives(text);
        survives(text + " ".repeat(3) + text);
        survives((text + " sana ").repeat(60));
    }

    @Test
    void randomTextSurvives() {
        var random = new Random(611_2021);
        for (var times = 0; times < 3000; times++) {
            var text = new StringBuilder();
            for (var length = random.nextInt(12); length >= 0; length--) {
                text.append(Character.toString(character(random)));
            }
            survives(text.toString());
        }
    }

    @Test
    void naughtyStringsSurvive() throws IOException {
        var naughty = RoundFiles.beside("data").resolve("11_badinput/blns/blns.txt");
        assumeTrue(Files.exists(naughty), "No naughty strings beside the project");

        var lines = Files.readAllLines(naughty, StandardCharsets.UTF_8);

        assertThat(lines).hasSizeGreaterThan(500);
        lines.forEach(RoundFormatTextTest::survives);
        survives(String.join("\n", lines));
    }

    @Test
    void plainParagraphsAreWrittenAsABlock() {
        assertThat(RoundFormat.write(noted("Ensin kysely.\nSitten työpaja.")))
            .contains("note: |-\n  Ensin kysely.\n  Sitten");
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "1.50", "1e999", "12345678901234567890", "0.1E-7" })
    void numbersNobodyKnowsKeepTheirDigits(String digits) {
        var round = RoundFiles.round(RoundFormat.write(noted("a")) + "weight: " + digits + "\n");

        assertThat(round.extra().fields()).containsEntry("weight", new Tree.Figure(digits));
        assertThat(RoundFormat.write(round)).contains("weight: " + digits + "\n");
    }

    private static int character(Random random) {
        var character = switch (random.nextInt(6)) {
            case 0 -> random.nextInt(128);
            case 1 -> "\n\r\t :#-[]{}\"'\\|>&*!%@`,?~=".codePointAt(random.nextInt(26));
            case 2 -> random.nextInt(0x3000);
            case 3 -> 0x2020 + random.nextInt(0x20);
            case 4 -> random.nextInt(Character.MAX_CODE_POINT + 1);
            default -> 'a' + random.nextInt(26);
        };
        return character == 0 || Character.getType(character) == Character.SURROGATE ? 'å' : character;
    }

    private static void survives(String text) {
        var round = noted(text);

        assertThat(RoundFiles.round(RoundFormat.write(round))).isEqualTo(round);
    }

    private static RoundDocument noted(String text) {
        var bare = RoundFiles.round("""
                {schema: hyte-round/1, id: a, language: fi, county: {name_fi: b}, round: {year: 2027, name: c}}
                """);
        return new RoundDocument(bare.schema(), bare.id(), bare.language(), bare.county(), bare.round(), bare.bodies(),
                List.of(text), bare.materials(), bare.process(), bare.continuousDialogue(), bare.representativeDuties(),
                bare.focusAreas(), bare.goals(), null, null, null, bare.events(), bare.groupEventProgramme(), null,
                List.of(new FollowUpPart.FollowUpWords(text)), null, text,
                text.isBlank() ? Map.of() : Map.of(text, new Tree.Text(text)), List.of(), Extra.NONE);
    }

}
