package fi.yhdyspinta.cast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who comes by without a browser: sends requests as they are, keeps cookies,
 * follows nothing.
 */
public class Visit {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(this.cookies).build();

    private final String address;

    private final List<String> headers = new ArrayList<>();

    public Visit(int port) {
        this.address = "http://localhost:" + port;
    }

    /** Sends a header with every request from now on. */
    public Visit with(String header, String value) {
        this.headers.addAll(List.of(header, value));
        return this;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET().build());
    }

    /** Sends a form as a page would, with the token that the page holds. */
    public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
        var all = new java.util.HashMap<>(fields);
        all.put("_csrf", token(page));
        return post(action, all);
    }

    /** What the forms of a page hold against forgery. */
    public String token(String page) {
        var token = TOKEN.matcher(get(page).body());
        return token.find() ? token.group(1) : "the page has no token";
    }

    /** Sends whatever bytes, said to be of whatever type. */
    public HttpResponse<String> post(String path, String type, byte[] body) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(body)).build());
    }

    public HttpResponse<String> post(String path, Map<String, String> fields) {
        var form = fields.entrySet()
            .stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .reduce((one, other) -> one + "&" + other)
            .orElse("");
        return send(request(path).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build());
    }

    public Optional<String> cookie(String name) {
        return this.cookies.getCookieStore()
            .getCookies()
            .stream()
            .filter(cookie -> cookie.getName().equals(name))
            .map(HttpCookie::getValue)
            .findFirst();
    }

    public static String leadsTo(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("").replaceFirst("^https?://localhost(:\\d+)?", "");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(this.address + path)).timeout(PATIENCE);
        if (!this.headers.isEmpty()) {
            request.headers(this.headers.toArray(String[]::new));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest request) {
        return send(request, true);
    }

    /**
     * A connection that the server has ended meanwhile is made anew, once, as browsers
     * do.
     */
    private HttpResponse<String> send(HttpRequest request, boolean again) {
        try {
            return this.client.send(request, BodyHandlers.ofString());
        }
        catch (IOException failed) {
            if (again) {
                return send(request, false);
            }
            throw new UncheckedIOException(failed);
        }
        catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
