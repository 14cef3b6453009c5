package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a complete answer of an organisation to the survey of fourteen questions costs:
 * the page is opened, filled in and submitted. Processor time of the application and its
 * PostgreSQL; the reference is the same rows by bare SQL. The receipt, which is written
 * after the submission, is left out.
 */
final class AnswerBench {

    static final int WARM_UP = 400;

    private static final int WARM_TURNS = 8;

    static final int ROUNDS = 5;

    static final int PER_ROUND = 80;

    static final int TOGETHER = 400;

    private static final int AT_ONCE = 4;

    private static final double GOAL_US = 1500;

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();

    private final Path data = Path.of("target/bench/answer").toAbsolutePath();

    private final List<Double> milliseconds = new ArrayList<>();

    /** Somebody who answers for an organisation: where, and with which session. */
    private record Respondent(String organisation, String session) {
    }

    public static void main(String[] arguments) throws Exception {
        new AnswerBench().measure();
    }

    private void measure() throws Exception {
        try (var server = AnswerBenchServer.Running.start(this.data)) {
            var respondents = new ArrayList<Respondent>();
            for (var line : server.respondents()) {
                respondents.add(signedIn(server, line));
            }
            for (var answer = 0; answer < WARM_TURNS * WARM_UP; answer++) {
                answer(server, respondents.get(answer % WARM_UP));
            }
            var next = respondents.subList(WARM_UP, respondents.size() - TOGETHER).iterator();
            var together = respondents.subList(respondents.size() - TOGETHER, respondents.size());
            try (var reference = new AnswerBenchReference(this.data, server.survey(), server.spares())) {
                reference.warmUp();
                report(server, next, together, reference);
            }
        }
    }

    private void report(AnswerBenchServer.Running server, Iterator<Respondent> next, List<Respondent> together,
            AnswerBenchReference reference) throws Exception {
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        var databaseShare = new ArrayList<Double>();
        for (var round = 0; round < ROUNDS; round++) {
            var database = server.postgresCpu();
            ours.add(round(server, next));
            databaseShare.add((server.postgresCpu() - database) / (double) PER_ROUND);
            theirs.add(reference.round(server::postgresCpu, PER_ROUND));
            ratios.add(ours.getLast() / theirs.getLast());
        }
        var more = new LinkedHashMap<String, Object>();
        more.put("rounds_ours", ours);
        more.put("of_which_database", Result.median(databaseShare));
        more.put("rounds_reference", theirs);
        more.put("ratios", ratios);
        more.put("p50_ms", percentile(0.5));
        more.put("p95_ms", percentile(0.95));
        more.put("p95_ms_goal", 30);
        more.put("per_second", perSecond(server, together));
        more.put("per_second_goal", 700);
        more.put("at_once", AT_ONCE);
        more.put("requests", "page and submission; one at a time but for per_second");
        more.put("receipt", "left out: written after the submission");
        var median = Result.median(ours);
        new Result("answer", "complete answer of 14 questions: page and submission", median, Result.median(theirs),
                Result.median(ratios), "cpu_us", GOAL_US, median <= GOAL_US, more)
            .print();
    }

    private double round(AnswerBenchServer.Running server, Iterator<Respondent> next) throws Exception {
        var before = server.cpu();
        for (var answer = 0; answer < PER_ROUND; answer++) {
            this.milliseconds.add(answer(server, next.next()));
        }
        return (server.cpu() - before) / (double) PER_ROUND;
    }

    private double perSecond(AnswerBenchServer.Running server, List<Respondent> together) throws Exception {
        var began = System.nanoTime();
        try (var clients = Executors.newFixedThreadPool(AT_ONCE)) {
            var answers = together.stream().<Callable<Double>>map(one -> () -> answer(server, one)).toList();
            for (var answer : clients.invokeAll(answers)) {
                answer.get();
            }
        }
        return together.size() / ((System.nanoTime() - began) / 1e9);
    }

    /** Returns the milliseconds it took. */
    private double answer(AnswerBenchServer.Running server, Respondent respondent) throws Exception {
        var began = System.nanoTime();
        var path = server.path() + "/answer?organisation=" + respondent.organisation();
        var page = send(request(server, path, respondent.session()).GET());
        var form = form(respondent.organisation(), token(page));
        var submitted = send(post(server, server.path() + "/submission", respondent.session(), form));
        if (page.statusCode() != 200 || submitted.statusCode() != 302) {
            throw new IllegalStateException(
                    "The page gave " + page.statusCode() + ", submitting " + submitted.statusCode());
        }
        return (System.nanoTime() - began) / 1e6;
    }

    private Respondent signedIn(AnswerBenchServer.Running server, String line) throws Exception {
        var parts = line.split(" ", -1);
        var page = send(request(server, parts[1], "").GET());
        var fields = Map.of("_csrf", token(page), "token", parts[1].replaceAll(".*/", ""), "to", "/");
        var entered = send(post(server, "/sign-in/session", session(page), encoded(fields)));
        return new Respondent(parts[0], session(entered));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return this.http.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(AnswerBenchServer.Running server, String path, String session) {
        return HttpRequest.newBuilder(URI.create(server.address() + path))
            .header("Accept-Language", "fi")
            .header("Cookie", session.isEmpty() ? "none=1" : session);
    }

    private static HttpRequest.Builder post(AnswerBenchServer.Running server, String path, String session,
            String form) {
        return request(server, path, session).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    }

    private static String session(HttpResponse<String> response) {
        return response.headers()
            .allValues("Set-Cookie")
            .stream()
            .filter(cookie -> cookie.startsWith("yhdyspinta="))
            .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
            .findFirst()
            .orElseThrow();
    }

    private static String token(HttpResponse<String> page) {
        var found = TOKEN.matcher(page.body());
        if (!found.find()) {
            throw new IllegalStateException("No token on the page: " + page.statusCode());
        }
        return found.group(1);
    }

    private static String form(String organisation, String token) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("_csrf", token);
        fields.put("organisation", organisation);
        AnswerBenchReference.VALUES.forEach((name, value) -> {
            fields.put(name + ".r", "0");
            fields.put(name, value);
        });
        return encoded(fields);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet()
            .stream()
            .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    }

    private double percentile(double part) {
        var sorted = this.milliseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }

    static int postgresPort(Path data) throws IOException {
        return Integer.parseInt(Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid")).get(3).strip());
    }

}
