package fi.yhdyspinta.platform.web;

import java.util.List;
import java.util.Objects;

import fi.yhdyspinta.platform.Language;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Makes the frame of a request, and of a fragment that is sent to many without one. */
@Component
public class Frames {

    /** The name under which a controller leaves the message key of what was just done. */
    public static final String FLASH = "flash";

    private final Messages messages;

    private final Assets assets;

    private final Surroundings surroundings;

    private final List<NavSource> navigation;

    Frames(Messages messages, Assets assets, Surroundings surroundings, List<NavSource> navigation) {
        this.messages = messages;
        this.assets = assets;
        this.surroundings = surroundings;
        this.navigation = navigation;
    }

    public Frame of(HttpServletRequest request) {
        var language = Language.of(RequestContextUtils.getLocale(request));
        var flash = RequestContextUtils.getInputFlashMap(request);
        var place = this.surroundings.place(request);
        var places = place.stream().flatMap(here -> this.navigation.stream().flatMap(nav -> nav.items(here).stream()));
        return new Frame(this.messages, this.assets, language, place.orElse(null),
                this.surroundings.user(request).orElse(null),
                new Frame.Address(request.getRequestURI(), Objects.requireNonNullElse(request.getQueryString(), "")),
                () -> csrf(request), places.toList(), flash == null ? null : (String) flash.get(FLASH));
    }

    /**
     * For fragments rendered once and sent to everybody who reads that language in that
     * place.
     */
    public Frame forEverybody(Language language, Frame.Place place) {
        return new Frame(this.messages, this.assets, language, place, null, new Frame.Address("", ""), () -> "",
                List.of(), null);
    }

    private static String csrf(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? "" : token.getToken();
    }

}
