package fi.yhdyspinta.platform.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

import fi.yhdyspinta.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.FlashMapManager;
import org.springframework.web.util.WebUtils;

/**
 * Carries what was just done over the redirect after a form, as the key of a text of ours
 * in a cookie of the page that is to tell it. In the session it would be written and
 * taken out again, two commits for each form sent.
 */
@Component(DispatcherServlet.FLASH_MAP_MANAGER_BEAN_NAME)
class FlashCookies implements FlashMapManager {

    private static final String COOKIE = "done";

    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final Messages messages;

    FlashCookies(Messages messages) {
        this.messages = messages;
    }

    @Override
    public @Nullable FlashMap retrieveAndUpdate(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        if (cookie == null) {
            return null;
        }
        var parts = cookie.getValue().split(":", 2);
        var path = request.getRequestURI();
        if (parts.length < 2 || !decoded(parts[1]).equals(path) || !this.messages.has(Language.FI, parts[0])) {
            return null;
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, "", path, Duration.ZERO));
        var flash = new FlashMap();
        flash.put(Frames.FLASH, parts[0]);
        return flash;
    }

    @Override
    public void saveOutputFlashMap(FlashMap flash, HttpServletRequest request, HttpServletResponse response) {
        var path = flash.getTargetRequestPath();
        if (path != null && flash.get(Frames.FLASH) instanceof String key) {
            var value = key + ":" + URLEncoder.encode(path, StandardCharsets.UTF_8);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie(request, value, path, LIFETIME));
        }
    }

    private static String cookie(HttpServletRequest request, String value, String path, Duration lifetime) {
        return ResponseCookie.from(COOKIE, value)
            .path(path)
            .maxAge(lifetime)
            .httpOnly(true)
            .secure(request.isSecure())
            .sameSite("Lax")
            .build()
            .toString();
    }

    /** What somebody else has made of the cookie is no path of ours. */
    private static String decoded(String path) {
        try {
            return URLDecoder.decode(Objects.requireNonNull(path), StandardCharsets.UTF_8);
        }
        catch (IllegalArgumentException broken) {
            return "";
        }
    }

}
