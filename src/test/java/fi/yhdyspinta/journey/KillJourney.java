package fi.yhdyspinta.journey;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server dies again and again (kill -9) while one organisation's answer is being
 * saved field by field and another's is being submitted. A ledger of what was
 * acknowledged tells afterwards whether anything was lost or half done.
 */
class KillJourney {

    private static final int KILLS = Integer.getInteger("yhdyspinta.kills", 3);

    private static final Pattern SURVEY = Pattern.compile("/pohjois-savo/surveys/([0-9a-f-]{36})");

    private static final Pattern ORGANISATION = Pattern.compile("name=\"organisation\" value=\"([0-9a-f-]{36})\"");

    private static final Pattern TEXT_FIELD = Pattern.compile("<textarea[^>]* name=\"(q[\\d.]+)\"[^>]*>([^<]*)<");

    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    private final Map<String, String> sent = new ConcurrentHashMap<>();

    private final Map<String, Integer> revisions = new ConcurrentHashMap<>();

    private final Random chance = new Random(612);

    private volatile int submissionAcknowledged;

    private volatile int submissionSent;

    private int number;

    @Test
    void nothingAcknowledgedIsLostAndNothingIsHalfSubmitted(@TempDir Path data) {
        var server = ServerProcess.start(data);
        try {
            var helmi = Visitor.signedIn(server, "NGO representative");
            var rauha = Visitor.signedIn(server, "parish representative");
            for (int kill = 1; kill <= KILLS; kill++) {
                var survey = survey(helmi);
                var writing = CompletableFuture.runAsync(() -> write(helmi, survey));
                var submitting = CompletableFuture.runAsync(() -> submit(rauha, survey));
                pause(500 + this.chance.nextInt(1500));
                server.kill();
                CompletableFuture.allOf(writing, submitting).join();
                var began = Instant.now();
                server = server.startAgain();
                helmi.moveTo(server);
                rauha.moveTo(server);
                requireNothingLost(helmi, survey);
                requireWholeSubmission(rauha, survey);
                System.out.printf("Kill %d: %d fields acknowledged, submission %d; back after %d ms%n", kill,
                        this.acknowledged.size(), this.submissionAcknowledged,
                        Duration.between(began, Instant.now()).toMillis());
            }
            assertThat(this.acknowledged).as("the ledger").isNotEmpty();
            assertThat(this.submissionAcknowledged).isPositive();
        }
        finally {
            server.close();
        }
    }

    private static String survey(Visitor visitor) {
        var found = SURVEY.matcher(visitor.get("/pohjois-savo/surveys"));
        assertThat(found.find()).as("a survey on the list").isTrue();
        return found.group();
    }

    private void write(Visitor visitor, String survey) {
        try {
            var page = visitor.get(survey + "/answer");
            var organisation = organisation(page);
            var fields = List.copyOf(texts(page).keySet());
            this.revisions.putAll(revisions(page));
            while (true) {
                var field = fields.get(this.number % fields.size());
                keep(visitor, survey, organisation, field, "kirjaus " + ++this.number + " kentässä " + field);
            }
        }
        catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private void keep(Visitor visitor, String survey, String organisation, String field, String text) {
        this.sent.put(field, text);
        var response = visitor.post(survey + "/answer/fields", Map.of("organisation", organisation, "field", field,
                "value", text, "revision", String.valueOf(this.revisions.getOrDefault(field, 0))));
        var revision = REVISION.matcher(response.body());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(revision.find()).as(response.body()).isTrue();
        this.revisions.put(field, Integer.valueOf(revision.group(1)));
        this.acknowledged.put(field, text);
    }

    private void submit(Visitor visitor, String survey) {
        try {
            while (true) {
                var page = visitor.get(survey + "/answer");
                var form = new HashMap<String, String>();
                form.put("organisation", organisation(page));
                this.submissionSent++;
                hidden(page).forEach(form::putIfAbsent);
                texts(page).keySet().forEach(field -> form.put(field, "lähetys " + this.submissionSent));
                assertThat(visitor.post(survey + "/submission", form).statusCode()).isEqualTo(200);
                this.submissionAcknowledged = this.submissionSent;
            }
        }
        catch (UncheckedIOException killed) {
            assertThat(killed).isNotNull();
        }
    }

    private void requireNothingLost(Visitor visitor, String survey) {
        var found = texts(visitor.get(survey + "/answer"));
        this.acknowledged.forEach((field, text) -> assertThat(found.get(field)).as("%s after the kill", field)
            .isIn(text, this.sent.get(field)));
        this.acknowledged.putAll(found);
        this.acknowledged.values().removeIf(String::isEmpty);
    }

    private void requireWholeSubmission(Visitor visitor, String survey) {
        if (this.submissionAcknowledged == 0) {
            return;
        }
        var page = visitor.get(survey + "/submission");
        Set<String> numbers = new LinkedHashSet<>();
        Pattern.compile("lähetys (\\d+)").matcher(page).results().forEach(result -> numbers.add(result.group(1)));
        assertThat(numbers).as("one submission, whole").hasSize(1);
        assertThat(Integer.parseInt(numbers.iterator().next())).isBetween(this.submissionAcknowledged,
                this.submissionSent);
    }

    private static String organisation(String page) {
        var found = ORGANISATION.matcher(page);
        assertThat(found.find()).as("the organisation in the form").isTrue();
        return found.group(1);
    }

    private static Map<String, String> texts(String page) {
        var texts = new LinkedHashMap<String, String>();
        TEXT_FIELD.matcher(page).results().forEach(field -> texts.put(field.group(1), field.group(2).strip()));
        return texts;
    }

    private static Map<String, String> hidden(String page) {
        var hidden = new LinkedHashMap<String, String>();
        Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"")
            .matcher(page)
            .results()
            .filter(field -> !field.group(1).startsWith("_"))
            .forEach(field -> hidden.put(field.group(1), field.group(2)));
        return hidden;
    }

    /** The revision each text field stands at, as the form carries it. */
    private static Map<String, Integer> revisions(String page) {
        var revisions = new LinkedHashMap<String, Integer>();
        Pattern.compile("name=\"(q[\\d.]+?)\\.r\" value=\"(\\d+)\"")
            .matcher(page)
            .results()
            .forEach(field -> revisions.put(field.group(1), Integer.valueOf(field.group(2))));
        return revisions;
    }

    private static void pause(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

}
