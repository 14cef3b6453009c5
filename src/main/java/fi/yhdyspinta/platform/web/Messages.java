package fi.yhdyspinta.platform.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

import fi.yhdyspinta.platform.Language;
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

    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Messages() {
        for (var language : Language.values()) {
            this.texts.put(language, new ConcurrentHashMap<>());
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
        var format = this.formats.computeIfAbsent(language.tag() + spoken,
                unused -> new MessageFormat(spoken, language.locale()));
        return ((MessageFormat) format.clone()).format(arguments);
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
