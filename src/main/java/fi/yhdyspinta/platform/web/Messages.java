package fi.yhdyspinta.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.Objects;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Numbers;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the interface in three languages, one file per module and language. A text
 * may hold the county's own word as {@code %hyte%}, {@code %Hyte%} or {@code %HYTE%}, and
 * arguments as {0}, {1} … in the form of MessageFormat.
 */
@Component
public class Messages {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private final Map<Language, Map<String, Pattern>> patterns = new EnumMap<>(Language.class);

    Messages() {
        for (var language : Language.values()) {
            this.texts.put(language, new ConcurrentHashMap<>());
            this.patterns.put(language, new ConcurrentHashMap<>());
        }
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:messages/*.properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> textsOf(languageOf(String.valueOf(file.getFilename())))
                    .put((String) key, (String) text));
            }
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The text of a key, with the county's word and the arguments in place; the key
     * itself when there is no text, so that a page is shown all the same (a test keeps
     * that from happening).
     */
    public String text(Language language, String word, String key, Object... arguments) {
        var text = textsOf(language).get(key);
        if (text == null) {
            return key;
        }
        var spoken = text.indexOf('%') < 0 ? text : withWord(text, word, language);
        if (spoken.indexOf('{') < 0 && spoken.indexOf('\'') < 0) {
            return spoken;
        }
        return Objects.requireNonNull(this.patterns.get(language))
            .computeIfAbsent(spoken, unused -> Pattern.of(spoken, language))
            .filled(language, arguments);
    }

    /**
     * A text with room for arguments.
     *
     * @param chosen of each argument, whether the text itself says how it is written
     */
    private record Pattern(MessageFormat format, List<Boolean> chosen) {

        static Pattern of(String text, Language language) {
            var format = new MessageFormat(text, language.locale());
            return new Pattern(format,
                    IntStream.range(0, format.getFormatsByArgumentIndex().length)
                        .mapToObj(place -> text.contains("{" + place + ","))
                        .toList());
        }

        String filled(Language language, Object... arguments) {
            var written = arguments.clone();
            for (int place = 0; place < Math.min(written.length, this.chosen.size()); place++) {
                if (!this.chosen.get(place) && (written[place] instanceof Integer || written[place] instanceof Long)) {
                    written[place] = Numbers.written(language, ((Number) written[place]).doubleValue(), 0);
                }
            }
            return ((MessageFormat) this.format.clone()).format(written);
        }

    }

    public boolean has(Language language, String key) {
        return textsOf(language).containsKey(key);
    }

    private static String withWord(String text, String word, Language language) {
        return text.replace("%hyte%", word)
            .replace("%Hyte%", Character.toUpperCase(word.charAt(0)) + word.substring(1))
            .replace("%HYTE%", word.toUpperCase(language.locale()));
    }

    private Map<String, String> textsOf(Language language) {
        return this.texts.getOrDefault(language, Map.of());
    }

    private static Language languageOf(String fileName) {
        if (fileName.endsWith("_sv.properties")) {
            return Language.SV;
        }
        return fileName.endsWith("_en.properties") ? Language.EN : Language.FI;
    }

}
