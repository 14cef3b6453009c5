package fi.yhdyspinta.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import fi.yhdyspinta.PageTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.organisation.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The 2024 round of Pohjois-Savo in an invented county, from the file to the published
 * summary and the thread back, in a real browser: the coordinator, representatives of six
 * organisations, the facilitator and the decision-maker.
 */
class OneRoundJourney extends PageTest {

    private static final String SENTENCE = "Kyläkoulu on ainoa kokoontumispaikkamme. Tarvitsemme yhden yhteyshenkilön.";

    private static final String NOTE = "Yksi yhteyshenkilö joka kuntaan, jolle voi soittaa.";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final List<BrowserContext> opened = new ArrayList<>();

    private Stage stage;

    private String county = "";

    @AfterEach
    void closeAll() {
        this.opened.forEach(BrowserContext::close);
    }

    @Test
    void aRoundIsCarriedFromInvitationToFollowUp() throws IOException {
        this.stage = this.cast.stage();
        this.county = this.stage.county().path();
        var aino = browserOf(this.stage.aino());
        var round = takeRound(aino);
        invite(aino, round);
        var survey = openSurvey(aino, round);
        answer(survey);
        var results = seeResults(aino, survey);
        var note = holdWorkshop(aino, round);
        var process = processOf(aino, round);
        markFragment(aino, process);
        conclude(aino, process);
        var action = agree(aino, process);
        accept(action);
        decide(aino, process);
        writePlanText(aino, process);
        followUp(action);
        publishSummary(aino, round);
        walkTheThread(action);
        assertThat(results).contains("/results");
        assertThat(note).contains(NOTE);
    }

    private String takeRound(Page aino) throws IOException {
        go(aino, "/rounds/imports/new");
        assertAccessible(aino);
        var file = new ClassPathResource("rounds/pohjois-savo-2024.yaml").getContentAsString(StandardCharsets.UTF_8);
        aino.locator("textarea[name=text]").fill(file);
        press(aino, "/rounds/imports");
        assertAccessible(aino);
        press(aino, "/round");
        assertAccessible(aino);
        var round = path(aino);
        press(aino, "/publication");
        return round;
    }

    private void invite(Page aino, String round) {
        aino.navigate(address(round + "/invitations"));
        assertAccessible(aino);
        for (var box : aino.locator("main input[type=checkbox]").all()) {
            box.check();
        }
        press(aino, "/invitations");
    }

    private String openSurvey(Page aino, String round) {
        aino.navigate(address(round));
        aino.locator("main a[href*='/surveys/']").first().click();
        press(aino, "/opening");
        assertAccessible(aino);
        return path(aino).replaceAll("/(answer|results).*", "");
    }

    private void answer(String survey) {
        var others = List.of("Hiekkasaaren kunta", "Lehtovaaran kunta", "Pihlajaveden kunta", "Rantakylän kunta");
        for (var name : others) {
            var organisation = this.cast.organisation(this.stage.county(), name, PartyType.MUNICIPALITY);
            var person = this.cast.actor(this.stage.county(),
                    Integer.toHexString(name.hashCode()) + "." + this.stage.county().slug(), "Edustaja " + name,
                    organisation, Role.REPRESENTATIVE);
            answerAs(person, survey, "Lyhyt vastaus: " + name);
        }
        answerAs(this.stage.onni(), survey, "Saarikunta tarjoaa tilat.");
        answerAs(this.stage.helmi(), survey, SENTENCE);
    }

    private void answerAs(Actor actor, String survey, String text) {
        var page = browserOf(actor);
        page.navigate(address(survey + "/answer"));
        for (var field : page.locator("main form.sheet fieldset.scale").all()) {
            field.locator("input[type=radio]").nth(2).check();
        }
        for (var area : page.locator("main form.sheet textarea").all()) {
            if (area.isVisible() && area.isEnabled()) {
                area.fill(text);
            }
        }
        press(page, "/submission", "/answer");
        assertThat(path(page)).as("after submitting").contains("/submission");
        assertThat(page.locator("main").textContent()).contains(text);
        assertAccessible(page);
    }

    private String seeResults(Page aino, String survey) {
        aino.navigate(address(survey));
        press(aino, "/closing");
        aino.navigate(address(survey + "/results"));
        assertAccessible(aino);
        assertThat(aino.locator("main figure").count()).isPositive();
        return path(aino);
    }

    private String holdWorkshop(Page aino, String round) {
        var meri = browserOf(this.stage.meri());
        meri.navigate(address(round));
        meri.locator("main a[href*='/walls/']").first().click();
        press(meri, "/opening");
        var wall = path(meri);
        var helmi = browserOf(this.stage.helmi());
        helmi.navigate(address(wall));
        helmi.locator("#say").fill(NOTE);
        helmi.locator("form.composer button.button").click();
        meri.locator(".note", new Page.LocatorOptions().setHasText(NOTE)).first().waitFor();
        assertAccessible(meri);
        meri.navigate(address(wall + "/closing"));
        press(meri, "/closing");
        assertThat(meri.locator("#say").count()).as("a closed wall takes no notes").isZero();
        return meri.locator("main").textContent();
    }

    private String processOf(Page aino, String round) {
        aino.navigate(address(round));
        var link = aino.locator("main a[href*='/processes/']").first().getAttribute("href");
        var id = ID.matcher(link);
        assertThat(id.find()).as("the process in %s", link).isTrue();
        return this.county + "/processes/" + id.group();
    }

    private void markFragment(Page aino, String process) {
        aino.navigate(address(process + "/material"));
        assertAccessible(aino);
        aino.locator("main input[type=search]").fill("Kyläkoulu");
        aino.locator("main form[role=search] button").click();
        aino.locator("main .things a[href*='/material/answers/']").first().click();
        aino.locator("main input[name=sentence]").first().check();
        aino.locator("main textarea[name=text]").fill("Kokoontumispaikat ovat vähissä.");
        assertAccessible(aino);
        press(aino, "/fragments");
        assertThat(aino.locator("main mark").count()).isPositive();
    }

    private void conclude(Page aino, String process) {
        aino.navigate(address(process + "/conclusions/new"));
        aino.locator("main textarea[name=text]").fill("Kokoontumispaikoista pidetään huolta yhdessä.");
        aino.locator("main select[name=topic]").selectOption("COOPERATION");
        aino.locator("main input[name=agreement]").first().check();
        aino.locator("main input[name=findings]").last().check();
        assertAccessible(aino);
        press(aino, "/conclusions");
    }

    private String agree(Page aino, String process) {
        aino.navigate(address(process + "/actions/new"));
        aino.locator("main textarea[name=what]").fill("Kyläkoulut avataan iltaisin yhdistyksille.");
        aino.locator("#party_0").selectOption(this.stage.saarikunta().id().toString());
        aino.locator("#promise_0").fill("Kunta avaa ovet ja maksaa valot.");
        aino.locator("#party_1").selectOption(this.stage.taimi().id().toString());
        aino.locator("#promise_1").fill("Yhdistys hoitaa vetäjät.");
        aino.locator("main input[name=due]").fill(LocalDate.now().plusMonths(6).toString());
        aino.locator("main input[name=conclusions]").last().check();
        assertAccessible(aino);
        press(aino, "/actions");
        var action = path(aino);
        assertThat(aino.locator("main form[action$='/acceptance']").count()).as("nobody accepts for another").isZero();
        return action;
    }

    private void accept(String action) {
        for (var actor : List.of(this.stage.onni(), this.stage.helmi())) {
            var page = browserOf(actor);
            page.navigate(address(action));
            press(page, "/acceptance");
            assertAccessible(page);
        }
    }

    private void decide(Page aino, String process) {
        aino.navigate(address(process + "/decisions/new"));
        fillRequired(aino);
        aino.locator("main input[name=actions]").last().check();
        press(aino, "/decisions");
        press(aino, "/sending");
        var decision = path(aino);
        var urho = browserOf(this.stage.urho());
        urho.navigate(address(decision));
        urho.locator("main input[name=on]").fill(LocalDate.now().toString());
        urho.locator("main input[name=section]").fill("80");
        urho.locator("main form[action$='/ruling'] textarea[name=text]").fill("Aluehallitus hyväksyi ehdotuksen.");
        assertAccessible(urho);
        press(urho, "/ruling");
        aino.navigate(address(decision));
        press(aino, "/publication");
        assertAccessible(aino);
    }

    private void writePlanText(Page aino, String process) {
        aino.navigate(address(process + "/plan-texts/new"));
        aino.locator("main select[name=source]")
            .selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        aino.locator("main input[name=year]").fill(String.valueOf(LocalDate.now().getYear() + 1));
        aino.locator("main input[name=chapter]").fill("Hyvinvoinnin edistäminen");
        aino.locator("main textarea[name=sentence]").fill("Kyläkoulut ovat iltaisin yhdistysten käytössä.");
        press(aino, "/plan-texts");
        press(aino, "/inclusion");
        assertAccessible(aino);
    }

    private void followUp(String action) {
        var onni = browserOf(this.stage.onni());
        onni.navigate(address(action + "/follow-ups/new"));
        onni.locator("main input[name=status]").first().check();
        onni.locator("main textarea[name=note]").fill("Ensimmäinen koulu on auki tiistaisin.");
        assertAccessible(onni);
        press(onni, "/follow-ups");
    }

    private void publishSummary(Page aino, String round) throws IOException {
        var summary = round + "/summary";
        aino.navigate(address(summary));
        press(aino, "/summary");
        assertAccessible(aino);
        aino.navigate(address(summary + "/approval"));
        pressOwn(aino);
        aino.navigate(address(summary + "/publication"));
        pressOwn(aino);
        var visitor = newContext();
        this.opened.add(visitor);
        var page = visitor.newPage();
        page.navigate(address(summary));
        assertThat(page.locator("main").textContent()).contains("Kyläkoulut avataan iltaisin yhdistyksille.");
        assertAccessible(page);
        var pdf = page.request()
            .get(address(page.locator("main a[href$='.pdf'], .page-head a[href$='.pdf']").first().getAttribute("href")),
                    RequestOptions.create());
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        Files.write(Path.of("target", "one-round-summary.pdf"), pdf.body());
    }

    private void walkTheThread(String action) {
        var helmi = browserOf(this.stage.helmi());
        helmi.navigate(address(action.replace("/actions/", "/thread/actions/")));
        assertAccessible(helmi);
        assertThat(helmi.locator("main").textContent()).contains("Kyläkoulu on ainoa kokoontumispaikkamme.");
        Set<String> seen = new LinkedHashSet<>();
        var waiting = new ArrayList<>(List.of(path(helmi)));
        while (!waiting.isEmpty() && seen.size() < 40) {
            var next = waiting.removeFirst();
            if (seen.add(next)) {
                var response = helmi.navigate(address(next));
                assertThat(response.status()).as("no dead end at %s", next).isEqualTo(200);
                helmi.locator("main a[href*='/thread/']")
                    .all()
                    .stream()
                    .map(link -> link.getAttribute("href"))
                    .forEach(waiting::add);
            }
        }
        assertThat(seen).as("what the thread passes").anyMatch(path -> path.contains("/thread/answers/"));
    }

    private static void fillRequired(Page page) {
        for (Locator field : page.locator("main input[required][type=text], main textarea[required]").all()) {
            if (field.inputValue().isEmpty()) {
                field.fill("Hyte-neuvottelujen tulokset");
            }
        }
    }

    /** Presses the button of the form that goes to an address ending so. */
    private static void press(Page page, String actionEnd) {
        press(page, actionEnd, actionEnd);
    }

    /**
     * Presses the button that sends a form to one address, the form itself leading to
     * another.
     */
    private static void press(Page page, String buttonEnd, String formEnd) {
        var own = page.locator("main form[action$='" + formEnd + "'] button[formaction$='" + buttonEnd + "']");
        var button = own.count() > 0 ? own.first()
                : page.locator("main form[action$='" + formEnd + "'] button:not([name]):not([formaction])").last();
        page.waitForNavigation(button::click);
        assertThat(page.locator("main .error-summary").allTextContents()).as("problems after %s", buttonEnd).isEmpty();
    }

    /** Presses the button of the form that goes to the address of its page. */
    private static void pressOwn(Page page) {
        page.waitForNavigation(page.locator("main form.form:not([action]) button.button").last()::click);
        assertThat(page.locator("main .error-summary").allTextContents()).as("problems at %s", page.url()).isEmpty();
    }

    private void go(Page page, String path) {
        page.navigate(address(this.county + path));
    }

    private Page browserOf(Actor actor) {
        var context = newContext();
        this.opened.add(context);
        var page = context.newPage();
        signInByHand(page, actor);
        return page;
    }

    private String path(Page page) {
        return page.url().replaceFirst("^http://[^/]+", "").replaceFirst("[?#].*", "");
    }

}
