package fi.yhdyspinta.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The application with the demo inside, and an open wall with guests who write. */
final class WallServer implements AutoCloseable {

    private static final String COUNTY = "/pohjois-savo";

    private static final int WRITERS = 12;

    /** Others who write while the server warms up, each as fast as the wall lets them. */
    private static final int WARM_WRITERS = 80;

    private static final int WARM_NOTES = 25;

    private final Path data = Path.of("target/bench/wall").toAbsolutePath();

    private final HttpClient http = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new LinkedHashMap<>();

    private final List<String> guests = new ArrayList<>();

    private final int port;

    private final Process process;

    private String csrf = "";

    private String wall = "";

    private String column = "";

    private WallServer(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static WallServer start() throws IOException, InterruptedException {
        int port;
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        var data = Path.of("target/bench/wall").toAbsolutePath();
        Files.createDirectories(data);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java, "-Xmx220m", "-XX:+UseSerialGC", "-XX:MaxMetaspaceSize=160m", "-cp",
                System.getProperty("java.class.path"), "fi.yhdyspinta.Application"));
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
            .redirectOutput(data.resolve("application.log").toFile());
        builder.environment()
            .putAll(Map.of("YHDYSPINTA_DEMO", "true", "YHDYSPINTA_PORT", String.valueOf(port), "YHDYSPINTA_DATA",
                    data.toString(), "YHDYSPINTA_DATABASE_URL", ""));
        var server = new WallServer(port, builder.start());
        try {
            server.prepare();
            return server;
        }
        catch (IOException | InterruptedException | RuntimeException failed) {
            server.close();
            throw failed;
        }
    }

    int port() {
        return this.port;
    }

    /** CPU of the application and of its PostgreSQL, which runs beside it. */
    long cpu() throws IOException {
        var pid = Files.readAllLines(this.data.resolve("postgresql/cluster/postmaster.pid")).getFirst().strip();
        var postgres = ProcessHandle.of(Long.parseLong(pid)).map(Processes::cpuOfTree).orElse(0L);
        return Processes.cpuOfTree(this.process.toHandle()) + postgres;
    }

    double megabytes() {
        return Processes.residentKilobytes(this.process.toHandle()) / 1024.0;
    }

    /** The request with which a browser follows the wall. */
    String follow() throws IOException, InterruptedException {
        var revision = find(get(this.wall, ""), "data-revision=\"(\\d+)\"");
        return "GET " + this.wall + "/stream?since=" + revision + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Accept: text/event-stream\r\nAccept-Language: fi\r\nCookie: " + cookie(this.guests.getFirst())
                + "\r\n\r\n";
    }

    /** A server in use for a while, not one that has just been started. */
    void warm() throws IOException, InterruptedException {
        for (int number = 0; number < WARM_WRITERS * WARM_NOTES; number++) {
            write(this.guests.get(WRITERS + number % WARM_WRITERS), "Lämmittelyä " + number);
        }
    }

    void write(int number, String text) throws IOException, InterruptedException {
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
        this.process.destroy();
        if (!this.process.waitFor(40, TimeUnit.SECONDS)) {
            this.process.destroyForcibly().waitFor();
        }
    }

    private void prepare() throws IOException, InterruptedException {
        var link = find(awaitLinks(), "facilitator .{1,40}?http://localhost:\\d+(/sign-in/link/\\S+)");
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

    private String awaitLinks() throws IOException, InterruptedException {
        var log = this.data.resolve("application.log");
        for (int tries = 0; tries < 1800 && this.process.isAlive(); tries++) {
            var told = Files.readString(log);
            if (told.contains("administrator ")) {
                return told;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The application did not start; see " + log);
    }

    private String get(String path, String guest) throws IOException, InterruptedException {
        var who = guest.isEmpty() && !this.guests.isEmpty() ? this.guests.getFirst() : guest;
        var answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).GET(), who);
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
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path))
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
