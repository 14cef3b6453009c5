package fi.yhdyspinta.identity.signin.workaccount;

import java.net.http.HttpResponse;
import java.util.Map;

import fi.yhdyspinta.cast.Visit;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who goes to the provider and comes back, request by request. */
final class Employee {

    final Visit here;

    private final Visit there = new Visit(OidcServer.get().port());

    private final WorkCounty county;

    Employee(int port, WorkCounty county) {
        this.here = new Visit(port);
        this.county = county;
    }

    /** The whole way; answers where it leads in the end. */
    String signIn(String account, String to) {
        return Visit.leadsTo(comeBack(atProvider(leave(to), account)));
    }

    String signIn(String account) {
        return signIn(account, "");
    }

    /** Leaves for the provider; answers the address there. */
    String leave(String to) {
        var left = this.here.get(this.county.path() + (to.isEmpty() ? "" : "?to=" + to));
        assertThat(left.statusCode()).isEqualTo(302);
        return left.headers().firstValue("Location").orElseThrow();
    }

    /** Signs in there; answers the address by which the provider sends back. */
    String atProvider(String question, String account) {
        this.there.post("/login", Map.of("username", account, "password", OidcServer.PASSWORD));
        var answer = this.there.get(question.replaceFirst("^http://localhost:\\d+", ""));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    HttpResponse<String> comeBack(String address) {
        return this.here.get(address.replaceFirst("^http://localhost:\\d+", ""));
    }

}
