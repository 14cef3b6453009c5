package fi.yhdyspinta.round.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RoundFormatMessagesTest {

    private static final Path SOURCES = Path.of("src/main/java/fi/yhdyspinta/round/format");

    private static final Pattern KEY = Pattern.compile("\"([a-z_]+)\"");

    @ParameterizedTest
    @ValueSource(strings = { "", "_sv", "_en" })
    void everyLanguageHasEveryText(String language) throws IOException {
        assertThat(texts(language).stringPropertyNames()).isEqualTo(texts("").stringPropertyNames());
        assertThat(texts(language).values())
            .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "_sv", "_en" })
    void everyLanguageUsesTheSameArguments(String language) throws IOException {
        var finnish = texts("");
        texts(language).forEach((key, text) -> assertThat(holes((String) text)).as("%s", key)
            .isEqualTo(holes(finnish.getProperty((String) key))));
    }

    @Test
    void everyProblemWeTellHasItsText() throws IOException {
        var words = new TreeSet<String>();
        for (var source : sources()) {
            KEY.matcher(Files.readString(source))
                .results()
                .forEach(match -> words.add("round.format." + match.group(1)));
        }
        for (var kind : Set.of("text", "number", "truth", "date", "time", "text_or_list", "text_or_fields",
                "list_or_fields")) {
            words.add("round.format.expected_" + kind);
        }

        assertThat(words).containsAll(texts("").stringPropertyNames());
    }

    private static Iterable<Path> sources() throws IOException {
        try (var files = Files.list(SOURCES)) {
            return new ArrayList<>(files.toList());
        }
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var file = Files
            .newBufferedReader(Path.of("src/main/resources/messages/round_format" + language + ".properties"))) {
            texts.load(file);
        }
        return texts;
    }

    private static Set<String> holes(String text) {
        return Pattern.compile("\\{\\d}")
            .matcher(text)
            .results()
            .map(match -> match.group())
            .collect(Collectors.toSet());
    }

}
