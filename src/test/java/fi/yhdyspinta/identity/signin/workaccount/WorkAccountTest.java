package fi.yhdyspinta.identity.signin.workaccount;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.ProviderFinding.Kind;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.identity.WorkAccountProvider;
import fi.yhdyspinta.identity.WorkAccountSettings;
import fi.yhdyspinta.identity.WorkAccounts;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.web.Cookies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Signing in at a real provider, and everything by which somebody must not get in. */
class WorkAccountTest extends DatabaseTest {

    @LocalServerPort
    private int port;

    @Autowired
    private People people;

    @Autowired
    private WorkAccountSettings settings;

    @Autowired
    private WorkAccounts accounts;

    @Autowired
    private SignInLinks links;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private WorkCounty county;

    @BeforeEach
    void open() {
        this.county = county().open();
    }

    @Test
    void knownPersonSignsInAndGoesWhereMeantTo() {
        var kerttu = this.county.member("kerttu", "Kerttu Koivu");
        var account = person("kerttu", true);
        var employee = employee();
        employee.here.get("/sign-in");
        var before = employee.here.cookie(Cookies.SESSION);

        var there = employee.signIn(account, this.county.stage.county().path() + "/walls");

        assertThat(there).isEqualTo(this.county.stage.county().path() + "/walls");
        assertThat(employee.here.cookie(Cookies.SESSION)).isPresent().isNotEqualTo(before);
        assertThat(employee.here.get("/me").body()).contains("Kerttu Koivu", OidcServer.get().issuer());
        assertThat(this.accounts.find(kerttu)).isPresent();
        assertThat(deeds()).contains("WORK_ACCOUNT_LINKED", "SIGNED_IN_WITH_WORK_ACCOUNT");
        assertThat(employee.here.submit("/", "/sign-out", Map.of()).statusCode()).as("a form of the new session")
            .isEqualTo(302);
    }

    @Test
    void secondTimeTheAccountTellsAndNotTheAddress() {
        this.county.member("lempi", "Lempi Leppä");
        this.county.member("manta", "Manta Mänty");
        var account = person("lempi", true);
        employee().signIn(account);

        OidcServer.get().change(account, Map.of("email", this.county.email("manta"), "email_verified", true));
        var later = employee();

        assertThat(later.signIn(account)).isEqualTo(this.county.stage.county().path());
        assertThat(later.here.get("/me").body()).contains("Lempi Leppä").doesNotContain("Manta Mänty");
    }

    @Test
    void reusedAddressOpensNobodysAccount() {
        this.county.member("niilo", "Niilo Niemi");
        employee().signIn(person("niilo", true));
        var successor = employee();

        assertThat(successor.signIn(person("niilo", true))).contains("why=TAKEN");
        assertThat(successor.here.get("/me").statusCode()).as("nobody is signed in").isEqualTo(302);
    }

    @Test
    void otherIssuerWithTheSameAddressIsRefused() {
        var oili = this.county.member("oili", "Oili Oja");
        employee().signIn(person("oili", true));
        var other = county();
        other.set(OidcServer.get().otherIssuer(), OidcServer.SECRET, true);
        this.cast.join(other.stage.county(), oili, other.stage.own(), Role.FACILITATOR);

        assertThat(new Employee(this.port, other).signIn(person("oili", true))).contains("why=DOMAIN");
    }

    @Test
    void changedIssuerEndsTheLinksOfTheFormer() {
        var pentti = this.county.member("pentti", "Pentti Puro");
        employee().signIn(person("pentti", true));

        this.county.set(OidcServer.get().otherIssuer(), OidcServer.SECRET, true);

        assertThat(this.accounts.find(pentti)).isEmpty();
        employee().signIn(person("pentti", true));
        assertThat(this.accounts.find(pentti).orElseThrow().issuer()).isEqualTo(OidcServer.get().otherIssuer());
    }

    @Test
    void addressThatIsNotVouchedForIsRefused() {
        this.county.member("raili", "Raili Ranta");

        assertThat(employee().signIn(person("raili", false))).contains("why=UNVERIFIED");
        assertThat(employee().signIn(OidcServer.get().newPerson("raili", Map.of("email", this.county.email("raili")))))
            .contains("why=UNVERIFIED");
        assertThat(employee().signIn(OidcServer.get().newPerson("raili", Map.of("email_verified", true))))
            .contains("why=UNVERIFIED");
    }

    @Test
    void addressOfAnotherDomainIsRefused() {
        var aino = this.people.get(this.county.stage.aino().person()).email();

        assertThat(employee().signIn(OidcServer.get().newPerson("aino", Map.of("email", aino, "email_verified", true))))
            .contains("why=DOMAIN");
    }

    @Test
    void strangerToTheCountyIsToldWhomToAsk() {
        this.people.invite(this.county.email("sylvi"), "Sylvi Salo", Language.FI);
        var known = employee();

        assertThat(known.signIn(person("sylvi", true))).contains("why=UNKNOWN");
        var page = known.here.get(this.county.path() + "/refusal?why=UNKNOWN").body();
        assertThat(page).contains(this.county.stage.county().path() + "/contacts", "/sign-in?to=");
        assertThat(employee().signIn(person("tyyne", true))).contains("why=UNKNOWN");
        assertThat(this.people.findByEmail(this.county.email("tyyne"))).as("nobody becomes known by signing in")
            .isEmpty();
    }

    @Test
    void administratorOfTheInstallationIsRefused() {
        var ulla = this.county.member("ulla", "Ulla Uoma");
        this.people.makeSystemAdministrator(ulla);

        assertThat(employee().signIn(person("ulla", true))).contains("why=ADMINISTRATOR");
    }

    @Test
    void roleThatHasEndedOpensNothing() {
        var vilho = this.county.member("vilho", "Vilho Vuori");
        var account = person("vilho", true);
        employee().signIn(account);

        inCounty(() -> this.db.sql("UPDATE organisation.membership SET valid_to = now() WHERE person_id = ?")
            .param(vilho.value())
            .update());

        assertThat(employee().signIn(account)).contains("why=UNKNOWN");
    }

    @Test
    void codeWorksOnceAndInTheBrowserThatAsked() {
        this.county.member("yrjo", "Yrjö Ylänne");
        var account = person("yrjo", true);
        var employee = employee();
        var back = employee.atProvider(employee.leave(""), account);

        assertThat(Visit.leadsTo(employee().comeBack(back))).as("somebody else's browser").contains("why=EXPIRED");
        assertThat(Visit.leadsTo(employee.comeBack(back.replaceFirst("state=[^&]+", "state=muu")))).as("another state")
            .contains("why=EXPIRED");
        assertThat(Visit.leadsTo(employee.comeBack(back))).isEqualTo(this.county.stage.county().path());
        assertThat(Visit.leadsTo(employee.comeBack(back))).as("once more").contains("why=EXPIRED");
    }

    /** The code of one sign-in brought into another is refused by its proof key. */
    @Test
    void codeOfAnotherSignInIsRefused() {
        this.county.member("aate", "Aate Aho");
        var account = person("aate", true);
        var victim = employee();
        var thief = employee();
        var code = victim.atProvider(victim.leave(""), account).replaceFirst(".*[?&](code=[^&]+).*", "$1");
        var own = thief.atProvider(thief.leave(""), account).replaceFirst("code=[^&]+", code);

        assertThat(Visit.leadsTo(thief.comeBack(own))).contains("why=UNTRUSTED");
    }

    @Test
    void otherNonceOrSignatureOrReceiverIsRefused() {
        this.county.member("bertta", "Bertta Backa");
        var vouched = Map.<String, Object>of("email", this.county.email("bertta"), "email_verified", true);
        for (var wrong : List.<Map<String, Object>>of(Map.of("nonce", "muu"), Map.of(OidcServer.FORGED, true),
                Map.of("aud", List.of("toinen-asiakas")), Map.of("iss", "https://toinen.example"))) {
            var claims = new java.util.HashMap<>(vouched);
            claims.putAll(wrong);
            var employee = employee();

            assertThat(employee.signIn(OidcServer.get().newPerson("bertta", claims))).as("%s", wrong)
                .contains("why=UNTRUSTED");
            assertThat(employee.here.get("/me").statusCode()).isEqualTo(302);
        }
    }

    @Test
    void whoeverTurnsBackIsToldSo() {
        var employee = employee();
        var state = employee.leave("").replaceFirst(".*[?&](state=[^&]+).*", "$1");

        assertThat(Visit.leadsTo(employee.here.get(this.county.path() + "/return?error=access_denied&" + state)))
            .contains("why=DENIED");
    }

    @Test
    void serverThatIsDownOrSecretThatIsWrongFailsNothing() {
        this.county.set("http://localhost:9", OidcServer.SECRET, true);
        var refused = employee().here.get(this.county.path());
        assertThat(Visit.leadsTo(refused)).contains("why=UNREACHABLE");
        assertThat(employee().here.get(Visit.leadsTo(refused)).statusCode()).isEqualTo(200);

        this.county.set(OidcServer.get().issuer(), "väärä", true);
        this.county.member("daga", "Daga Dal");
        assertThat(employee().signIn(person("daga", true))).contains("why=UNREACHABLE");
    }

    @Test
    void switchedOffItIsNoWayIn() {
        this.county.set(OidcServer.get().issuer(), OidcServer.SECRET, false);

        assertThat(employee().here.get("/sign-in?to=" + this.county.stage.county().path()).body())
            .doesNotContain("work-account");
        assertThat(Visit.leadsTo(employee().here.get(this.county.path()))).contains("why=OFF");
        assertThat(Visit.leadsTo(employee().here.get(county().path()))).contains("why=OFF");
    }

    @Test
    void buttonStandsWhereTheCountyIsKnown() {
        var page = employee().here.get("/sign-in?to=" + this.county.stage.county().path() + "/walls").body();

        assertThat(page).contains(this.county.path() + "?to=", "Järvi-Savon työtunnuksella", "/sign-in/link");
        assertThat(employee().here.get("/sign-in").body()).doesNotContain("work-account");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://elsewhere.example", "//elsewhere.example", "/%5Celsewhere.example" })
    void signingInLeadsNowhereElse(String elsewhere) {
        this.county.member("eevi", "Eevi Eerola");

        assertThat(employee().signIn(person("eevi", true), elsewhere)).isEqualTo("/");
    }

    @Test
    void ownerTakesTheLinkAway() {
        var fanni = this.county.member("fanni", "Fanni Fors");
        var employee = employee();
        employee.signIn(person("fanni", true));

        employee.here.submit("/me/work-account/removal", "/me/work-account/removal", Map.of());

        assertThat(this.accounts.find(fanni)).isEmpty();
        assertThat(employee.here.get("/me/work-account/removal").statusCode()).isEqualTo(404);
    }

    @Test
    void secretIsSealedAndNeverShown() {
        var kept = inCounty(() -> this.db.sql("SELECT encode(secret, 'escape') FROM identity.work_account_provider")
            .query(String.class)
            .single());
        var sara = signedIn();
        var address = "/administration/work-accounts/" + this.county.stage.county().slug();

        assertThat(kept).isNotEmpty().doesNotContain(OidcServer.SECRET);
        assertThat(sara.get(address).body()).contains(OidcServer.get().issuer()).doesNotContain(OidcServer.SECRET);
        var wrong = sara.submit(address, address, Map.of("issuer", "ei osoite", "secret", "salainen-sana-123"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("ei osoite").doesNotContain("salainen-sana-123");
        var lost = sara.post(address, Map.of("secret", "salainen-sana-123", "nameFi", "Jotakin kirjoitettua"));
        assertThat(lost.body()).contains("Jotakin kirjoitettua").doesNotContain("salainen-sana-123");
    }

    @Test
    void administratorSetsAndTriesAndTheSecretStays() {
        var sara = signedIn();
        var address = "/administration/work-accounts/" + this.county.stage.county().slug();
        var typed = Map.of("issuer", OidcServer.get().issuer(), "clientId", "uusi", "nameFi", "tunnuksella", "nameSv",
                "med konto", "nameEn", "with account", "domains", "@Toinen-" + this.county.domain + "\n", "active",
                "true");

        assertThat(sara.submit(address, address, typed).statusCode()).isEqualTo(302);
        assertThat(sara.submit(address, address + "/trial", Map.of()).body()).contains("Palvelu vastaa");
        assertThat(this.county.stage.in(() -> this.settings.find(this.county.stage.sara().person()))
            .orElseThrow()
            .domains()).containsExactly("toinen-" + this.county.domain);
        assertThat(sara.submit(address, address, Map.of("began", "muu", "issuer", "x")).statusCode()).isEqualTo(409);
    }

    @Test
    void domainBelongsToOneCounty() {
        var other = county();
        var wanted = new WorkAccountProvider(OidcServer.get().issuer(), "asiakas", WorkCounty.NAME,
                new TreeSet<>(List.of(this.county.domain, other.domain)), true);

        assertThat(other.stage.in(() -> this.settings.save(other.stage.sara().person(), wanted, "salaisuus")))
            .containsOnlyKeys("domains");
        assertThat(other.stage.in(() -> this.settings.find(other.stage.sara().person()))).as("nothing is kept")
            .isEmpty();
    }

    @Test
    void trialSaysWhatIsWrong() {
        assertThat(tried("http://localhost:9")).isEqualTo(Kind.UNREACHABLE);
        assertThat(tried(OidcServer.get().issuer() + "/")).isEqualTo(Kind.OTHER_ISSUER);
        assertThat(tried("http://localhost:" + this.port + "/about")).isEqualTo(Kind.REFUSES);
        assertThat(tried(OidcServer.get().otherIssuer())).isEqualTo(Kind.WELL);
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://tunnistus.example", "https://nimi@tunnistus.example", "https://t.example?a=b",
            "ftp://tunnistus.example", "tunnistus.example", "https://", "http://127.0.0.1:80" })
    void unsafeAddressIsNotAsked(String issuer) {
        var wanted = new WorkAccountProvider(issuer, "asiakas", WorkCounty.NAME,
                new TreeSet<>(List.of(this.county.domain)), true);

        assertThat(this.county.stage.in(() -> this.settings.save(this.county.stage.sara().person(), wanted, "")))
            .containsOnlyKeys("issuer");
    }

    @Test
    void nobodyElseSetsItNotEvenTheCoordinator() {
        var aino = this.county.stage.aino().person();

        assertThatThrownBy(() -> this.county.stage.in(() -> this.settings.find(aino))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.county.stage.in(() -> this.settings.tryOut(aino))).isInstanceOf(Forbidden.class);
    }

    private Kind tried(String issuer) {
        this.county.set(issuer, OidcServer.SECRET, true);
        return this.county.stage.in(() -> this.settings.tryOut(this.county.stage.sara().person())).kind();
    }

    private WorkCounty county() {
        return new WorkCounty(this.cast, this.people, this.settings, this.port);
    }

    private Employee employee() {
        return new Employee(this.port, this.county);
    }

    private String person(String mailbox, boolean verified) {
        return OidcServer.get()
            .newPerson(mailbox, Map.of("email", this.county.email(mailbox), "email_verified", verified));
    }

    private Visit signedIn() {
        var visit = new Visit(this.port);
        var link = this.links.issue(this.county.stage.sara().person(), Duration.ofMinutes(5));
        visit.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
        return visit;
    }

    private List<String> deeds() {
        return inCounty(() -> this.db.sql("SELECT action FROM identity.audit_entry").query(String.class).list());
    }

    private <R> R inCounty(Supplier<R> work) {
        return this.county.stage.in(() -> this.transaction.execute(status -> work.get()));
    }

}
