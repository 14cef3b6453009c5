package fi.yhdyspinta.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitUntilState;
import fi.yhdyspinta.Axe;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.house.Routes;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the application, looked at in each language, and every state it can be
 * in: axe finds nothing, nothing scrolls sideways, and no text is missing or in the wrong
 * language. Finnish, whose words are the longest, is seen on a phone of 320 px, Swedish
 * in dark colours on such a phone, English on a desk. Fails too when a route has come
 * that nobody looks at.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest extends PageTest {

    private static final String SAID = "main :is(.error, .error-summary, .lost, .notice, [data-clash])";

    /** Pages of what came of the round, which is an example. */
    private static final String OF_THE_EXAMPLE = "/\\{county}/(processes/.+|actions|"
            + "(actions|conclusions|decisions|findings|plan-texts)/\\{\\w+})";

    private static final Page.NavigateOptions SOON = new Page.NavigateOptions()
        .setWaitUntil(WaitUntilState.DOMCONTENTLOADED);

    /** These two take most of the time of axe, and look the same in every state. */
    private static final String CONTRAST = "color-contrast";

    private static final String TARGETS = "target-size";

    /**
     * Rules of axe by which a page may be in order in one language and not in another.
     */
    private static final List<String> BY_WORDS = List.of("button-name", "document-title", "empty-heading",
            "form-field-multiple-labels", "html-has-lang", "html-lang-valid", "identical-links-same-purpose", "label",
            "landmark-unique", "link-name", "select-name", "summary-name", "valid-lang");

    private static final int PHONE = 320;

    private static final int DESK = 1280;

    /** Routes that give no page, and what they give. */
    private static final Map<String, String> NO_PAGES = Map.ofEntries(
            Map.entry("/{county}/rounds/{key}/coverage.csv", "a table"),
            Map.entry("/{county}/rounds/{key}/coverage.xlsx", "a table"),
            Map.entry("/assets/{version:[0-9a-f]{12}}/{*name}", "files"), Map.entry("/favicon.ico", "a picture"),
            Map.entry("/robots.txt", "a word to machines"), Map.entry("/me/data/export.json", "data"),
            Map.entry("/{county}/audit/list.csv", "a table"), Map.entry("/{county}/people/list.csv", "a table"),
            Map.entry("/{county}/cards/cards.zip", "documents"),
            Map.entry("/{county}/cards/{code}/card.pdf", "a document"),
            Map.entry("/api/v1/catalog.jsonld", "open data"), Map.entry("/api/v1/catalog.ttl", "open data"),
            Map.entry("/api/v1/indicators", "open data"), Map.entry("/api/v1/indicators/{key}", "open data"),
            Map.entry("/api/v1/indicators/{key}/values", "open data"),
            Map.entry("/api/v1/indicators/{key}/values.csv", "a table"),
            Map.entry("/api/v1/indicators/{key}/values.xlsx", "a table"),
            Map.entry("/api/v1/openapi.json", "a description for programs"), Map.entry("/api/v1/regions", "open data"),
            Map.entry("/api/v1/sets", "open data"), Map.entry("/api/v1/{*nothing}", "a word to programs"),
            Map.entry("/{county}/indicators/{key}/values.csv", "a table"),
            Map.entry("/{county}/services/gaps.csv", "a table"), Map.entry("/{county}/services/gaps.xlsx", "a table"),
            Map.entry("/{county}/indicators/{key}/values.xlsx", "a table"),
            Map.entry("/{county}/practices/list.csv", "a table"), Map.entry("/{county}/practices/list.xlsx", "a table"),
            Map.entry("/{county}/organisations/register.csv", "a table"),
            Map.entry("/{county}/organisations/register.xlsx", "a table"),
            Map.entry("/{county}/bodies/{body}/seats.csv", "a table"),
            Map.entry("/{county}/bodies/{body}/seats.xlsx", "a table"),
            Map.entry("/{county}/responsibilities/contacts.csv", "a table"),
            Map.entry("/{county}/responsibilities/contacts.xlsx", "a table"),
            Map.entry("/{county}/responsibilities/resources.csv", "a table"),
            Map.entry("/{county}/responsibilities/resources.xlsx", "a table"),
            Map.entry("/{county}/sign-in/work-account", "the way to another server"),
            Map.entry("/{county}/sign-in/work-account/return", "the way back from it"),
            Map.entry("/{county}/structure/popolo.json", "open data"),
            Map.entry("/{county}/representation/{process}/ballots.csv", "a table"),
            Map.entry("/{county}/representation/{process}/log.csv", "a table"),
            Map.entry("/{county}/representation/{process}/record.json", "a record"),
            Map.entry("/{county}/rounds/{key}/file", "the round as a file"),
            Map.entry("/{county}/rounds/{round}/summary/draft.docx", "a document"),
            Map.entry("/{county}/rounds/{round}/summary/draft.pdf", "a document"),
            Map.entry("/{county}/rounds/{round}/summary/versions/{number:[0-9]{1,6}}.docx", "a document"),
            Map.entry("/{county}/rounds/{round}/summary/versions/{number:[0-9]{1,6}}.pdf", "a document"),
            Map.entry("/{county}/surveys/{survey}/answer/stream", "a stream"),
            Map.entry("/{county}/surveys/{survey}/answer/token", "a token for a script"),
            Map.entry("/{county}/surveys/{survey}/results/answers.csv", "a table"),
            Map.entry("/{county}/surveys/{survey}/results/answers.xlsx", "a table"),
            Map.entry("/{county}/surveys/{survey}/results/summary.csv", "a table"),
            Map.entry("/{county}/surveys/{survey}/results/summary.xlsx", "a table"),
            Map.entry("/{county}/walls/{wall}/export.csv", "a table"),
            Map.entry("/{county}/walls/{wall}/export.md", "a text file"),
            Map.entry("/{county}/walls/{wall}/export.xlsx", "a table"),
            Map.entry("/{county}/walls/{wall}/stream", "a stream"));

    private FilledRound scene;

    private Stage empty;

    private Tour tour;

    @BeforeAll
    void play(@Autowired BeanFactory beans) {
        this.scene = FilledRound.play(this.cast, beans);
        this.empty = this.cast.stage();
        this.tour = Itinerary.of(this.scene, this.empty);
    }

    @Test
    void everyRouteIsLookedAt() {
        var pages = new TreeSet<String>();
        Routes.list().stream().filter(route -> route.method().equals("GET")).forEach(route -> pages.add(route.path()));
        pages.removeAll(NO_PAGES.keySet());

        pages.removeAll(this.tour.routes());

        assertThat(pages).as("pages without a stop in %s", Itinerary.class.getSimpleName()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageIsInOrder(Language language) {
        var flaws = new ArrayList<String>();
        var seer = new Flaws(language);
        var known = new HashSet<String>();
        try (var browsers = new Browsers(language)) {
            for (var stop : this.tour.stops()) {
                var firstTime = stop.isRoute() && known.add(stop.route());
                if (firstTime || isLookedAt(stop, language)) {
                    look(browsers.of(stop.who()), stop, firstTime, seer, language)
                        .forEach(flaw -> flaws.add(stop + " (" + language + ") " + flaw));
                }
            }
        }
        assertThat(flaws).isEmpty();
    }

    /**
     * The states of a page are seen in Finnish, and each in one of the other languages.
     */
    private static boolean isLookedAt(Tour.Stop stop, Language language) {
        var others = List.of(Language.SV, Language.EN);
        return language == Language.FI || Sample.of(others, 1, stop.who() + stop.address()).contains(language);
    }

    private static List<String> look(Page page, Tour.Stop stop, boolean firstTime, Flaws words, Language language) {
        try {
            var response = page.navigate(stop.address(), SOON);
            if (response.status() != stop.status()) {
                return List.of("answers " + response.status() + " at " + stop.address());
            }
            stop.then().accept(page);
            var flaws = new ArrayList<>(words.findInWords(page));
            if (firstTime && stop.route().matches(OF_THE_EXAMPLE) && page.locator(".ribbon").count() == 0) {
                flaws.add("does not say that the round is an example");
            }
            if (!stop.isRoute() && page.locator(SAID).count() == 0) {
                flaws.add("says nothing of what was sent");
            }
            flaws.addAll(machine(page, firstTime, language));
            flaws.addAll(Flaws.findSideways(page));
            return flaws;
        }
        catch (PlaywrightException stumble) {
            return List.of("stumbles: " + stumble.getMessage().lines().findFirst().orElse(""));
        }
    }

    /**
     * Axe is asked of every state in Finnish; in the other languages only what depends on
     * words, and in Swedish on the dark colours.
     */
    private static List<String> machine(Page page, boolean firstTime, Language language) {
        if (language == Language.FI) {
            return firstTime ? Axe.find(page) : Axe.find(page, CONTRAST, TARGETS);
        }
        if (!firstTime) {
            return List.of();
        }
        var colours = language == Language.SV ? Stream.of(CONTRAST) : Stream.<String>empty();
        return Axe.findBy(page, Stream.concat(BY_WORDS.stream(), colours).toList());
    }

    /** A browser for each person, all in one language. */
    private final class Browsers implements AutoCloseable {

        private final Map<String, Page> pages = new LinkedHashMap<>();

        private final List<BrowserContext> opened = new ArrayList<>();

        private final Language language;

        Browsers(Language language) {
            this.language = language;
        }

        Page of(String who) {
            return this.pages.computeIfAbsent(who, this::open);
        }

        private Page open(String who) {
            var context = newContext(new Browser.NewContextOptions().setLocale(this.language.tag() + "-FI")
                .setColorScheme(this.language == Language.SV ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(this.language == Language.EN ? DESK : PHONE, 900));
            Axe.bringTo(context);
            this.opened.add(context);
            var page = context.newPage();
            switch (who) {
                case "visitor" -> {
                }
                case "guest" ->
                    context.addCookies(List.of(new Cookie("guest", scene.walls.guest("Liisa")).setUrl(address("/"))));
                default -> signIn(page, actor(who));
            }
            return page;
        }

        private Actor actor(String who) {
            return switch (who) {
                case "aino" -> scene.stage.aino();
                case "helmi" -> scene.stage.helmi();
                case "onni" -> scene.stage.onni();
                case "meri" -> scene.stage.meri();
                case "urho" -> scene.stage.urho();
                case "sara" -> scene.stage.sara();
                case "iida" -> empty.aino();
                case "eero" -> empty.helmi();
                default -> throw new IllegalArgumentException(who);
            };
        }

        @Override
        public void close() {
            this.opened.forEach(BrowserContext::close);
        }

    }

}
