package fi.yhdyspinta.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a session and no browser: plain pages and plain forms over HTTP. */
class Visitor {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
        .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
        .followRedirects(HttpClient.Redirect.NORMAL)
        .connectTimeout(Duration.ofSeconds(5))
        .build();

    private final String address;

    private String csrf = "";

    Visitor(String address) {
        this.address = address;
    }

    static Visitor signedIn(ServerProcess server, String role) {
        var visitor = new Visitor(server.address());
        var link = server.links().getOrDefault(role, "/no-such-role");
        visitor.get(link);
        visitor.post("/sign-in/session",
                Map.of("token", link.replaceAll("\\?.*", "").replaceAll(".*/", ""), "to", "/"));
        return visitor;
    }

    /** The page; its CSRF token is remembered for the next form. */
    String get(String path) {
        var body = send(HttpRequest.newBuilder(URI.create(this.address + path)).GET()).body();
        remember(body);
        return body;
    }

    HttpResponse<String> post(String path, Map<String, String> form) {
        return post(HttpRequest.newBuilder(), path, form);
    }

    /** As a script posts, which wants no page in return. */
    HttpResponse<String> postFragment(String path, Map<String, String> form) {
        return post(HttpRequest.newBuilder().header("X-Fragment", "1"), path, form);
    }

    private HttpResponse<String> post(HttpRequest.Builder request, String path, Map<String, String> form) {
        var fields = form.entrySet()
            .stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&", "_csrf=" + encode(this.csrf) + "&", ""));
        var response = send(request.uri(URI.create(this.address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(fields)));
        remember(response.body());
        return response;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return this.http.send(request.header("Accept-Language", "fi").timeout(Duration.ofSeconds(20)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private void remember(String body) {
        Matcher token = CSRF.matcher(body);
        if (token.find()) {
            this.csrf = token.group(1);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
