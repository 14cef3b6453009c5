package fi.yhdyspinta.identity.signin.workaccount;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;

import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * How providers are asked: for a few seconds at most, and only at the address that was
 * meant.
 */
@Component
class Outgoing {

    private static final Duration TO_CONNECT = Duration.ofSeconds(3);

    private static final Duration TO_ANSWER = Duration.ofSeconds(5);

    private final ClientHttpRequestFactory requests;

    Outgoing() {
        var client = HttpClient.newBuilder().connectTimeout(TO_CONNECT).followRedirects(Redirect.NEVER).build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(TO_ANSWER);
        this.requests = factory;
    }

    RestClient.Builder client() {
        return RestClient.builder().requestFactory(this.requests);
    }

    /** For those parts of the library that know no newer client. */
    RestTemplate template() {
        return new RestTemplate(this.requests);
    }

}
