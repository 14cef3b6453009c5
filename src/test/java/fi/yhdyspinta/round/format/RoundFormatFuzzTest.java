package fi.yhdyspinta.round.format;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoundFormatFuzzTest {

    private static final Duration EACH = Duration.ofMillis(2500);

    private static final List<String> CRUMBS = List.of(":", " ", "\n", "- ", "[", "]", "{", "}", "\"", "'", "#", "&a ",
            "*a", "!!x ", "|", ">", "%", "@", "\t", "\0", "\uFEFF", "\\U00110000", "\"\\x\"", "~", "null", "? ", "<<: ",
            "---\n", "...\n", "2024-02-30", "1e999", "schema: ", "id: ", "\u0085", "\u2028", "🦉");

    private final Random random = new Random(612_2021);

    @Test
    void brokenBytesNeverBreakTheReader() {
        var files = List.of(RoundFiles.own(RoundFiles.POHJOIS_SAVO), RoundFiles.own(RoundFiles.KESKI_SUOMI));
        repeat(() -> {
            var file = files.get(random.nextInt(files.size())).clone();
            for (var times = random.nextInt(6); times >= 0; times--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            RoundFormatFuzzer.fuzzerTestOneInput(Arrays.copyOf(file, 1 + random.nextInt(file.length)));
        });
    }

    @Test
    void brokenTextNeverBreaksTheReader() {
        var texts = List.of(RoundFiles.ownText(RoundFiles.POHJOIS_SAVO), RoundFiles.ownText(RoundFiles.KESKI_SUOMI));
        repeat(() -> {
            var text = new StringBuilder(texts.get(random.nextInt(texts.size())));
            for (var times = random.nextInt(3); times >= 0; times--) {
                mutate(text);
            }
            RoundFormatFuzzer.fuzzerTestOneInput(text.toString().getBytes(StandardCharsets.UTF_8));
        });
    }

    private void mutate(StringBuilder text) {
        var at = random.nextInt(text.length());
        var end = Math.min(text.length(), at + random.nextInt(40));
        switch (random.nextInt(3)) {
            case 0 -> text.insert(at, CRUMBS.get(random.nextInt(CRUMBS.size())));
            case 1 -> text.delete(at, end);
            default -> text.insert(random.nextInt(text.length()), text.substring(at, end));
        }
    }

    private void repeat(Runnable round) {
        var end = System.nanoTime() + EACH.toNanos();
        var rounds = 0;
        while (System.nanoTime() < end) {
            round.run();
            rounds++;
        }
        assertThat(rounds).isPositive();
    }

}
