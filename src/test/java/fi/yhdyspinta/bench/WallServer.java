package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The application on one node or two, and an open wall with guests who write on the
 * first.
 */
final class WallServer implements Followed {

    private static final String COUNTY = "/pohjois-savo";

    private static final int WRITERS = 12;

    /**
     * Others who write while the server warms up, some at a time, each as fast as the
     * wall lets them.
     */
    private static final int WARM_WRITERS = 80;

    private static final int WARM_TOGETHER = 8;

    private static final int WARM_NOTES = 15;

    /** They come and go as many times as notes are written by each writer. */
    private static final int WARM_READERS = 200;

    private static final Duration WARM_REST = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private final List<String> guests = new ArrayList<>();

    private final List<WallNode> nodes = new ArrayList<>();

    private String csrf = "";

    private String wall = "";

    private String column = "";

    static WallServer start() throws IOException, InterruptedException {
        var server = new WallServer();
        try {
            server.nodes.add(WallNode.first());
            server.prepare();
            return server;
        }
        catch (IOException | InterruptedException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    /** A second node takes half of the readers. */
    void grow() throws IOException, InterruptedException {
        this.nodes.add(WallNode.second());
        this.nodes.getLast().await("Started Application");
    }

    @Override
    public List<Integer> ports() {
        return this.nodes.stream().map(WallNode::port).toList();
    }

    /** CPU of the application and of its PostgreSQL, which runs beside it. */
    @Override
    public long cpu() throws IOException {
        return this.nodes.stream().mapToLong(WallNode::cpu).sum() + WallNode.databaseCpu();
    }

    @Override
    public long compilerCpu() throws IOException {
        var cpu = 0L;
        for (var node : this.nodes) {
            cpu += node.compilerCpu();
        }
        return cpu;
    }

    @Override
    public double megabytes() {
        return this.nodes.stream().mapToDouble(WallNode::megabytes).max().orElse(0);
    }

    @Override
    public String follow() throws IOException, InterruptedException {
        var revision = find(get(this.wall, ""), "data-revision=\"(\\d+)\"");
        return "GET " + this.wall + "/stream?since=" + revision + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Accept: text/event-stream\r\nAccept-Language: fi\r\nCookie: " + cookie(this.guests.getFirst())
                + "\r\n\r\n";
    }

    /**
     * Servers in use for weeks, not ones that have just been started: what is compiled
     * while it is measured would be counted.
     */
    void warm() throws IOException, InterruptedException {
        for (int note = 0; note < WARM_NOTES; note++) {
            try (var listeners = new Listeners(); var crowd = Executors.newFixedThreadPool(WARM_TOGETHER)) {
                listeners.connect(ports(), follow(), WARM_READERS);
                for (var guest : this.guests.subList(WRITERS, this.guests.size())) {
                    crowd.submit(() -> {
                        write(guest, "Lämmittelyä");
                        return true;
                    });
                }
            }
        }
        Thread.sleep(WARM_REST);
    }

    @Override
    public void write(int number, String text) throws IOException, InterruptedException {
        write(this.guests.get(number % WRITERS), text);
    }

    private void write(String guest, String text) throws IOException, InterruptedException {
        var answer = post(this.wall + "/notes",
                Map.of("id", UUID.randomUUID().toString(), "text", text, "column", this.column, "shown", "true"), guest,
                true);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("A note was answered with " + answer.statusCode());
        }
    }

    /** How many bytes one note takes on the page. */
    int noteBytes() throws IOException, InterruptedException {
        var page = get(this.wall, "");
        return find(page, "(?s)(<article class=\"note\".*?</article>)").getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void close() throws InterruptedException {
        for (var node : this.nodes.reversed()) {
            node.close();
        }
    }

    private void prepare() throws IOException, InterruptedException {
        var link = find(this.nodes.getFirst().await("administrator "),
                "facilitator .{1,40}?http://localhost:\\d+(/sign-in/link/\\S+)");
        get(link, "");
        post("/sign-in/session", Map.of("token", link.replaceAll("\\?.*", "").replaceAll(".*/", ""), "to", "/"), "",
                false);
        get(COUNTY + "/walls/new", "");
        var made = post(COUNTY + "/walls", Map.of("question", "Mitä yhdyspintatyö on meillä?"), "", false);
        this.wall = made.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
        post(this.wall + "/opening", Map.of(), "", false);
        var code = find(get(this.wall, ""), "<b>([A-Z]+-\\d+)</b>");
        this.cookies.clear();
        for (int number = 0; number < WRITERS + WARM_WRITERS; number++) {
            get("/join", "");
            var joined = post(this.wall + "/guest", Map.of("code", code, "name", "Vieras " + number), "", false);
            this.guests.add(joined.headers()
                .allValues("Set-Cookie")
                .stream()
                .filter(cookie -> cookie.startsWith("guest="))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow());
        }
        this.column = find(get(this.wall, this.guests.getFirst()), "data-notes=\"([0-9a-f-]+)\"");
    }

    private String get(String path, String guest) throws IOException, InterruptedException {
        var who = guest.isEmpty() && !this.guests.isEmpty() ? this.guests.getFirst() : guest;
        var answer = send(HttpRequest.newBuilder(URI.create(address(path))).GET(), who);
        var token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(answer.body());
        if (token.find()) {
            this.csrf = token.group(1);
        }
        return answer.body();
    }

    private HttpResponse<String> post(String path, Map<String, String> form, String guest, boolean fragment)
            throws IOException, InterruptedException {
        var fields = form.entrySet()
            .stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encode(this.csrf) + "&", ""));
        var request = HttpRequest.newBuilder(URI.create(address(path)))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields));
        return send(fragment ? request.header("X-Fragment", "1") : request, guest);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, String guest)
            throws IOException, InterruptedException {
        var cookie = cookie(guest);
        if (!cookie.isEmpty()) {
            request.header("Cookie", cookie);
        }
        var answer = this.http.send(request.header("Accept-Language", "fi").build(),
                HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream().filter(set -> set.startsWith("yhdyspinta=")).forEach(set -> {
            this.cookies.put("yhdyspinta", set.replaceAll(";.*", ""));
        });
        return answer;
    }

    private String address(String path) {
        return "http://localhost:" + this.nodes.getFirst().port() + path;
    }

    private String cookie(String guest) {
        var all = new ArrayList<>(this.cookies.values());
        if (!guest.isEmpty()) {
            all.add(guest);
        }
        return String.join("; ", all);
    }

    private static String find(String text, String pattern) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(
                    "Nothing like " + pattern + " in " + text.substring(0, Math.min(text.length(), 300)));
        }
        return matcher.group(1);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
