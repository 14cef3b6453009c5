package fi.yhdyspinta.house;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text stands in three languages, and no page speaks past them. */
class MessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"([a-zA-Z]+(?:\\.[\\w-]+)+\\.?)\"");

    private static final Pattern ASKED = Pattern
        .compile("\\bframe\\.text\\(\\s*\"([a-z][\\w-]*(?:\\.[\\w-]+)+)\"\\s*[,)]");

    static Stream<String> modules() {
        return Sources.list(Sources.MESSAGES, ".properties")
            .stream()
            .map(file -> file.getFileName().toString().replace(".properties", ""))
            .filter(name -> !name.endsWith("_sv") && !name.endsWith("_en"));
    }

    static Stream<Path> templates() {
        return Sources.list(Sources.TEMPLATES, ".jte").stream();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyKeySpeaksThreeLanguages(String module) {
        var finnish = texts(module, "");
        for (var language : List.of("_sv", "_en")) {
            var other = texts(module, language);
            assertThat(other.keySet()).as("keys of %s%s", module, language).isEqualTo(finnish.keySet());
            finnish
                .forEach((key, text) -> assertThat(arguments(other.get(key))).as("arguments of %s in %s", key, language)
                    .isEqualTo(arguments(text)));
            assertThat(other).as("texts of %s%s", module, language).doesNotContainValue("");
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyKeyIsUsed(String module) {
        Assumptions.assumeFalse(module.equals("platform"), "The platform keeps words ready for every module");
        var literals = literals();
        assertThat(texts(module, "").keySet()).as("keys of %s that nothing asks for", module)
            .filteredOn(key -> !isUsed(key, literals))
            .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void keysBeginWithTheirModule(String module) {
        assertThat(texts(module, "").keySet()).as("keys of %s.properties", module)
            .allMatch(key -> key.startsWith(module.replace('_', '.') + "."));
    }

    @Test
    void everyTextAskedForExists() {
        var known = modules().flatMap(module -> texts(module, "").keySet().stream()).collect(Collectors.toSet());
        assertThat(sources().flatMap(source -> ASKED.matcher(source).results()).map(found -> found.group(1)).distinct())
            .as("texts asked for that no messages file holds")
            .isSubsetOf(known);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void templateHoldsNoBareText(Path template) {
        assertThat(TemplateText.bareWords(Sources.read(template)))
            .as("words in %s that belong in the messages", template)
            .isEmpty();
    }

    /**
     * A key is used when it stands somewhere, when it is built from a prefix that ends in
     * a dot, or when a longer key is built from one that stands.
     */
    private static boolean isUsed(String key, Set<String> literals) {
        return literals.contains(key) || literals.stream()
            .anyMatch(literal -> literal.chars().filter(letter -> letter == '.').count() >= 2
                    && key.startsWith(literal.endsWith(".") ? literal : literal + "."));
    }

    private static Set<String> literals() {
        return sources().flatMap(source -> LITERAL.matcher(source).results())
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> sources() {
        return Stream.of(Sources.list(Sources.TEMPLATES, ".jte"), Sources.list(Sources.JAVA, ".java"))
            .flatMap(List::stream)
            .map(Sources::read);
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d+)")
            .matcher(text)
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeMap<String, String> texts(String module, String language) {
        var file = Sources.MESSAGES.resolve(module + language + ".properties");
        assertThat(Files.exists(file)).as("%s exists", file).isTrue();
        var texts = new TreeMap<String, String>();
        var properties = new Properties();
        try (var reader = new StringReader(Sources.read(file))) {
            properties.load(reader);
        }
        catch (java.io.IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
        properties.forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }

    /** A text with arguments is read by MessageFormat, which must understand it. */
    @ParameterizedTest
    @MethodSource("modules")
    void everyTextCanBeFormatted(String module) {
        for (var language : List.of("", "_sv", "_en")) {
            texts(module, language).forEach((key,
                    text) -> assertThat(arguments(text).isEmpty() || new MessageFormat(text) != null).as(key).isTrue());
            assertThat(texts(module, language))
                .as("lonely apostrophes, which MessageFormat would swallow, in %s%s", module, language)
                .allSatisfy((key, text) -> assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
        }
    }

}
