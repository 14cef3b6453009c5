package fi.yhdyspinta.journey;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import fi.yhdyspinta.platform.Language;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What is wrong with the words of a page in one language, and with its width. */
final class Flaws {

    private static final Pattern RAW = Pattern.compile("(?<![@/.\\w-])(platform|home|identity|organisation|meeting"
            + "|plan|survey|workshop|analysis|outcome|round|report|notification|tray|indicator|representation)\\.[a-z]\\w*+\\.?[\\w.]*+(?!\\[)|\\?\\?|\\{\\d");

    /**
     * The language, then texts, without those of another language and without what people
     * wrote in fields; each once and all in one string, which comes over in a fraction of
     * the time of a list.
     */
    private static final String TEXTS = """
            () => {
              const texts = new Set()
              const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT)
              while (walker.nextNode()) {
                const at = walker.currentNode.parentElement
                const text = walker.currentNode.data.trim()
                if (text && at.closest('[lang]') === document.documentElement
                    && !at.closest('script, style, textarea, option, code')) texts.add(text)
              }
              return [document.documentElement.lang, ...texts].join('\\0') }""";

    private static final String SIDEWAYS = """
            () => {
              const much = document.scrollingElement.scrollWidth
              if (much <= innerWidth) return ''
              const wide = [...document.querySelectorAll('body *')].filter(one => !one.closest('.table-wrap')
                && one.getBoundingClientRect().right > innerWidth + 1)
              return `scrolls sideways to ${much} px: ` + wide.slice(-2).map(one => one.outerHTML.slice(0, 160)).join(' | ') }""";

    /**
     * A body of the imported round, whose Finnish name the product happens to say as
     * well.
     */
    private static final String OF_THE_ROUND = "Aluehallitus";

    private final Language language;

    private final Set<String> finnish = new HashSet<>();

    Flaws(Language language) {
        this.language = language;
        if (language != Language.FI) {
            this.finnish.addAll(messages(""));
            this.finnish.removeAll(messages("_" + language.tag()));
            this.finnish.removeIf(text -> text.length() < 8 || text.equals(OF_THE_ROUND));
        }
    }

    /** What is missing from its words or stands there in another language. */
    List<String> findInWords(Page page) {
        var flaws = new ArrayList<String>();
        var seen = List.of(page.evaluate(TEXTS).toString().split("\0"));
        if (!seen.getFirst().equals(this.language.tag())) {
            flaws.add("speaks " + seen.getFirst());
        }
        for (var text : seen.subList(1, seen.size())) {
            if (RAW.matcher(text).find()) {
                flaws.add("shows a raw key: " + text);
            }
            if (this.finnish.contains(text)) {
                flaws.add("speaks Finnish: " + text);
            }
        }
        return flaws;
    }

    /** Asked at the width the page has now. */
    static List<String> findSideways(Page page) {
        var said = (String) page.evaluate(SIDEWAYS);
        return said.isEmpty() ? List.of() : List.of(said);
    }

    private static Set<String> messages(String suffix) {
        var texts = new HashSet<String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:messages/*.properties")) {
                if (String.valueOf(file.getFilename()).matches("[a-z]+" + suffix + "\\.properties")) {
                    var read = new Properties();
                    read.load(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8));
                    read.values().forEach(text -> texts.add(text.toString()));
                }
            }
            return texts;
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
