package fi.yhdyspinta.identity.signin;

import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * For which domain passkeys are made and from which pages they may be used: those of the
 * public address unless the settings say otherwise; on the own machine, the port the
 * server really has.
 */
@Component
class PasskeyOrigins {

    private static final String OWN_MACHINE = "localhost";

    private final String domain;

    private final Set<String> origins = ConcurrentHashMap.newKeySet();

    PasskeyOrigins(@Value("${yhdyspinta.address}") String address,
            @Value("${yhdyspinta.passkeys.domain:}") String domain,
            @Value("${yhdyspinta.passkeys.origins:}") String[] origins) {
        var home = URI.create(address);
        this.domain = domain.isBlank() ? home.getHost() : domain;
        Arrays.stream(origins).map(String::strip).filter(each -> !each.isEmpty()).forEach(this.origins::add);
        if (this.origins.isEmpty()) {
            this.origins.add(home.getScheme() + "://" + home.getRawAuthority());
        }
    }

    String domain() {
        return this.domain;
    }

    /** It grows once when the server has its port. */
    Set<String> origins() {
        return this.origins;
    }

    @EventListener
    void on(WebServerInitializedEvent ready) {
        if (this.domain.equals(OWN_MACHINE)) {
            this.origins.add("http://" + OWN_MACHINE + ":" + ready.getWebServer().getPort());
        }
    }

}
