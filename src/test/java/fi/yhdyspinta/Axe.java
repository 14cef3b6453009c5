package fi.yhdyspinta;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Asks axe what is wrong with a page: WCAG 2.2 A and AA and best practice. Run in the
 * page itself, which takes a third of the time of the library's own way with its second
 * page; our pages have no frames to look into.
 */
public final class Axe {

    private static final String SOURCE = source();

    private static final String RUN = """
            async ([only, off]) => {
              const found = await axe.run(document, {
                runOnly: only.length ? { type: 'rule', values: only }
                  : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                rules: Object.fromEntries(off.map(rule => [rule, { enabled: false }])),
                resultTypes: ['violations'], elementRef: false, preload: false })
              return found.violations.map(rule => `${rule.id}: ${rule.help} `
                + rule.nodes.slice(0, 3).map(node => node.html).join(' | ')) }""";

    private Axe() {
    }

    /**
     * Has axe on every page of that browser from now on, for one that asks of page after
     * page: axe is there at once, and not after a way of its own.
     */
    public static void bringTo(BrowserContext browser) {
        browser.addInitScript(SOURCE);
    }

    /** What is wrong, a line for each rule broken; nothing at best. */
    public static List<String> find(Page on, String... rulesOff) {
        return find(on, List.of(), List.of(rulesOff));
    }

    /** What is wrong by those rules only. */
    public static List<String> findBy(Page on, List<String> rules) {
        return find(on, rules, List.of());
    }

    @SuppressWarnings("unchecked")
    private static List<String> find(Page on, List<String> only, List<String> off) {
        if (!Boolean.TRUE.equals(on.evaluate("typeof axe === 'object'"))) {
            on.evaluate(SOURCE);
        }
        return (List<String>) on.evaluate(RUN, List.of(only, off));
    }

    private static String source() {
        try (var file = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8) + "\n;void 0";
        }
        catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

}
