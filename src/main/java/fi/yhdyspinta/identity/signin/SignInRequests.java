package fi.yhdyspinta.identity.signin;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.stereotype.Component;

/**
 * Takes the wish for a sign-in link. The answer is the same whoever asks: the address is
 * looked up and the mail written afterwards, and an address of the network that asks too
 * often is told to wait.
 */
@Component
class SignInRequests {

    private static final int MOST_PER_MINUTE = 10;

    private final LoadingCache<String, Bucket> allowances = Caffeine.newBuilder()
        .maximumSize(100_000)
        .expireAfterAccess(Duration.ofMinutes(10))
        .build(address -> Bucket.builder()
            .addLimit(limit -> limit.capacity(MOST_PER_MINUTE).refillGreedy(MOST_PER_MINUTE, Duration.ofMinutes(1)))
            .build());

    private final SignInMail mail;

    SignInRequests(SignInMail mail) {
        this.mail = mail;
    }

    void accept(HttpServletRequest request, HttpServletResponse response, OneTimeToken wish) throws IOException {
        if (!this.allowances.get(request.getRemoteAddr()).tryConsume(1)) {
            response.setHeader("Retry-After", "60");
            response.sendRedirect("/sign-in?busy");
            return;
        }
        this.mail.writeTo(wish.getUsername(), Destination.of(request), baseAddress(request));
        response.sendRedirect("/sign-in/sent?email=" + URLEncoder.encode(wish.getUsername(), StandardCharsets.UTF_8));
    }

    private static String baseAddress(HttpServletRequest request) {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

}
