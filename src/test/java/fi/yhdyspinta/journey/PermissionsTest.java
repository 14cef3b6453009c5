package fi.yhdyspinta.journey;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.house.Routes;
import fi.yhdyspinta.house.Routes.Route;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.indicator.ownfigure.OwnFigures;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.Role;
import fi.yhdyspinta.outcome.ActionTerms;
import fi.yhdyspinta.outcome.Outcomes;
import fi.yhdyspinta.outcome.Promise;
import fi.yhdyspinta.outcome.Resource;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.report.summary.Commenting;
import fi.yhdyspinta.representation.Phase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every route of routes.csv against every role, as the file says. Whom the file does not
 * let in is refused in exactly the same way whether the thing in the address is there or
 * not, so that nobody learns what there is; whom it lets in gets a page of a thing that
 * is there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionsTest extends DatabaseTest {

    private static final List<String> ROLES = List.of("visitor", "guest", "contributor", "representative", "deputy",
            "municipal-coordinator", "facilitator", "coordinator", "decision-maker", "administrator",
            "coordinator of another county", "representative of another county");

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(:[^/]*?)?}(?=$|[/.])");

    /** What stands for a thing of which the scene has none. */
    private static final List<String> NOTHING = List.of(UUID.randomUUID().toString());

    /** Names in addresses that mean different things on different routes. */
    private static final Set<String> SAID_OTHERWISE = Set.of("county", "kind", "source", "id");

    /** The deputy of the scene stands in for a municipality, which has no vote. */
    private static final Set<String> FOR_NGOS = Set.of("/{county}/representation/{process}/ballot",
            "/{county}/representation/{process}/nominations/new");

    /** Names in addresses that are no ids, and a name of each that nobody has. */
    private static final Map<String, String> NOBODYS = Map.of("key", "ei-ole-2099", "round", "ei-ole-2099", "field",
            "q99", "position", "999", "number", "99", "code", "999", "indicator", "sotkanet-0");

    @LocalServerPort
    private int port;

    @Autowired
    private SignInLinks links;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcClient db;

    private final Map<String, Visit> visits = new LinkedHashMap<>();

    private final Map<String, String> tokens = new LinkedHashMap<>();

    private final Map<String, List<String>> things = new LinkedHashMap<>();

    private Stage stage;

    private final Map<String, List<Organisation>> organisations = new LinkedHashMap<>();

    private Actor kunta;

    private String code;

    private String waitingFile;

    private String answer;

    private String action;

    @BeforeAll
    void gather() {
        var scene = FilledRound.play(this.cast, this.beans);
        this.stage = scene.stage;
        var other = this.cast.stage();
        this.db.sql("UPDATE organisation.organisation SET publicly_listed = true WHERE id = ?")
            .param(this.stage.seurakunta().id().value())
            .update();
        this.kunta = this.cast.actor(this.stage.county(), "kaino." + UUID.randomUUID(), "Kaino Kunta",
                this.stage.saarikunta(), Role.MUNICIPAL_COORDINATOR);
        var people = List.of(this.stage.tapio(), this.stage.helmi(), this.stage.vieno(), this.kunta, this.stage.meri(),
                this.stage.aino(), this.stage.urho(), this.stage.sara(), other.aino(), other.helmi());
        this.visits.put("visitor", visit());
        this.visits.put("guest", visit().with("Cookie", "guest=" + scene.walls.guest("Liisa")));
        for (int number = 0; number < people.size(); number++) {
            this.visits.put(ROLES.get(number + 2), signedIn(people.get(number)));
        }
        this.visits.forEach((role, visit) -> {
            var token = TOKEN.matcher(visit.get("/sign-in").body() + visit.get("/").body());
            assertThat(token.find()).as("a token for the %s", role).isTrue();
            this.tokens.put(role, token.group(1));
        });
        name(scene);
    }

    private Visit visit() {
        return new Visit(this.port).with("X-Forwarded-For", "198.51.100." + (60 + this.visits.size()));
    }

    private Visit signedIn(Actor actor) {
        var visit = visit();
        var link = this.links.issue(actor.person(), Duration.ofMinutes(5));
        visit.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
        return visit;
    }

    /** What there is behind each name in an address, in the states it can be in. */
    private void name(FilledRound scene) {
        var results = scene.results;
        var comments = this.stage
            .in(() -> this.beans.getBean(Commenting.class).get(this.stage.aino(), scene.round.key()))
            .comments();
        this.waitingFile = scene.waitingFile.toString();
        this.answer = results.answer.toString();
        this.action = results.agreed.toString();
        is("key", scene.round.key());
        is("round", scene.round.key());
        is("process", scene.process());
        is("representation",
                Stream
                    .concat(Stream.of(Phase.values()).map(scene.representations::process),
                            Stream.of(scene.representations.discussed()))
                    .toArray());
        is("party", this.stage.saarikunta().id(), this.stage.own().id());
        is("start", "pohjois-savo");
        is("survey", scene.asked, scene.told, scene.drafted);
        is("field", "q2");
        is("organisation", this.stage.taimi().id(), this.stage.seurakunta().id());
        is("wall", scene.walls.open, scene.walls.closed, scene.walls.prepared);
        is("note", scene.walls.note);
        is("finding", results.finding);
        is("fragment", results.fragment, results.cleared);
        is("conclusion", results.conclusion);
        is("action",
                Stream.concat(Stream.of(results.proposed, results.agreed, results.declined), own(scene)).toArray());
        this.code = scene.walls.code;
        this.organisations.putAll(Map.of("deputy", List.of(this.stage.saarikunta()), "municipal-coordinator",
                List.of(this.stage.saarikunta()), "coordinator", List.of(this.stage.own(), this.stage.saarikunta())));
        is("decision", results.decisions.drafted, results.decisions.sent, results.decisions.published);
        is("planText", results.decisions.planText, results.decisions.reported);
        is("section", scene.summary.section);
        is("comment", comments.getFirst().id());
        is("number", "1");
        is("code", "297");
        is("indicator", FilledFigures.INDICATOR);
        is("municipalityGroup", scene.figures.group());
        is("indicatorSet", scene.figures.sets().ofCounty());
        is("systemSet", scene.figures.sets().ofSystem());
        is("tableChoice", scene.figures.tables().choice());
        is("ownUpload", Stream.concat(Stream.of(scene.figures.upload()), uploads()).toArray());
        is("followed", scene.figures.followed());
        is("interpretation", scene.figures.interpretations().toArray());
        is("position", "4");
        is("practice", scene.practices.practices().toArray());
        is("idea", scene.practices.ideas().toArray());
        is("answer", results.answer);
        is("service", scene.services.stale(), scene.services.linked());
        is("link", scene.services.link());
        is("upload", scene.services.upload());
    }

    /** Actions that those who may propose have proposed for their own organisation. */
    private Stream<Object> own(FilledRound scene) {
        return Stream.of(this.stage.helmi(), this.stage.vieno(), this.kunta, this.stage.meri(), this.stage.aino())
            .map(proposer -> this.stage.in(() -> this.beans.getBean(Outcomes.class)
                .proposeAction(proposer, scene.process(),
                        new ActionTerms(LocalText.finnish("Oma ehdotus"), proposer.organisation(),
                                List.of(new Promise(proposer.organisation(), "Teemme tämän")), null, null,
                                Resource.UNKNOWN, null, null, List.of()))));
    }

    /** Figures that others have handed in for their own organisations. */
    private Stream<Object> uploads() {
        var own = this.beans.getBean(OwnFigures.class);
        return Stream.of(this.kunta, this.stage.meri(), this.stage.aino())
            .map(giver -> this.stage.in(() -> FilledFigures.upload(giver, own)));
    }

    private void is(String name, Object... things) {
        this.things.put(name, Stream.of(things).map(Object::toString).toList());
    }

    static List<String> roles() {
        return ROLES;
    }

    @ParameterizedTest
    @MethodSource("roles")
    void whoIsNotLetInLearnsNothing(String role) {
        var flaws = new ArrayList<String>();
        routes().filter(route -> !isLetIn(route, role)).forEach(route -> {
            var absent = nowhere(route);
            var nowhere = knock(role, route, absent);
            for (int state = 0; state < states(route); state++) {
                compare(route, address(route, state), knock(role, route, address(route, state)), absent, nowhere)
                    .ifPresent(flaws::add);
            }
        });
        assertThat(flaws).as("to the %s", role).isEmpty();
    }

    private static Optional<String> compare(Route route, String present, HttpResponse<String> there, String absent,
            HttpResponse<String> nowhere) {
        if (!isRefused(there)) {
            return Optional.of(route + " lets in: " + there.statusCode() + " " + Visit.leadsTo(there));
        }
        if (there.statusCode() != nowhere.statusCode()) {
            return Optional.of(route + " tells: " + there.statusCode() + " when it is there, " + nowhere.statusCode()
                    + " when not");
        }
        return shape(there, present).equals(shape(nowhere, absent)) ? Optional.empty()
                : Optional.of(route + " tells by its page (" + there.statusCode() + ")");
    }

    @ParameterizedTest
    @MethodSource("roles")
    void whoIsLetInGetsThePage(String role) {
        var flaws = new ArrayList<String>();
        routes().filter(route -> route.method().equals("GET") && !route.path().endsWith("/stream"))
            .filter(route -> isLetIn(route, role) && isThere(route))
            .filter(route -> !role.equals("deputy") || !FOR_NGOS.contains(route.path()))
            .forEach(route -> {
                var answers = new ArrayList<Integer>();
                for (var address : addresses(role, route)) {
                    if (answers.stream().noneMatch(PermissionsTest::isPage)) {
                        answers.add(knock(role, route, address).statusCode());
                    }
                }
                if (answers.stream().noneMatch(PermissionsTest::isPage)) {
                    flaws.add(route + " answers " + answers);
                }
            });
        assertThat(flaws).as("to the %s", role).isEmpty();
    }

    private static Stream<Route> routes() {
        return Routes.list()
            .stream()
            .filter(route -> route.path().startsWith("/{county}") || route.path().equals("/administration")
                    || route.path().equals("/me"));
    }

    /**
     * Whether the file lets the role in. Those of another county are visitors here, and
     * persons.
     */
    private static boolean isLetIn(Route route, String role) {
        var signedIn = !role.equals("visitor") && !role.equals("guest");
        return route.isFor("visitor", role) || signedIn && route.isFor("person");
    }

    private HttpResponse<String> knock(String role, Route route, String address) {
        var visit = Objects.requireNonNull(this.visits.get(role));
        return route.method().equals("GET") ? visit.get(address)
                : visit.post(address, Map.of("_csrf", Objects.requireNonNull(this.tokens.get(role))));
    }

    private static boolean isPage(int status) {
        return status == 200 || status == 302 || status == 303;
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        return answer.statusCode() >= 400 && answer.statusCode() < 500
                || answer.statusCode() == 302 && Visit.leadsTo(answer).startsWith("/sign-in");
    }

    /** Whether the scene has a thing of every kind that the address names. */
    private boolean isThere(Route route) {
        return VARIABLE.matcher(route.path())
            .results()
            .map(found -> name(route, found.group(1)))
            .allMatch(name -> this.things.containsKey(name) || SAID_OTHERWISE.contains(name));
    }

    private int states(Route route) {
        return VARIABLE.matcher(route.path())
            .results()
            .mapToInt(found -> Math.max(1, this.things.getOrDefault(name(route, found.group(1)), List.of()).size()))
            .max()
            .orElse(1);
    }

    /** Every state of the thing, asked for every organisation the role may speak of. */
    private List<String> addresses(String role, Route route) {
        var addresses = new ArrayList<String>();
        for (int state = 0; state < states(route); state++) {
            for (var organisation : this.organisations.getOrDefault(role, List.of(this.stage.taimi()))) {
                addresses.add(address(route, state) + "?organisation=" + organisation.id() + "&code=" + this.code);
            }
        }
        return addresses;
    }

    private String address(Route route, int state) {
        return VARIABLE.matcher(route.path()).replaceAll(found -> switch (found.group(1)) {
            case "county" -> this.stage.county().slug();
            case "kind" -> route.path().contains("/material/") ? "answers" : "actions";
            case "source" -> this.answer;
            case "id" -> route.path().contains("/imports/") ? this.waitingFile : this.action;
            case String variable -> {
                var known = this.things.getOrDefault(name(route, variable), NOTHING);
                yield known.get(Math.min(state, known.size() - 1));
            }
        });
    }

    /** What a name in the address of a route means, where others mean something else. */
    private static String name(Route route, String variable) {
        return switch (variable) {
            case "process" -> route.path().contains("/representation/") ? "representation" : variable;
            case "organisation" -> route.path().contains("/responsibilities/") ? "party" : variable;
            case "key" -> route.path().contains("/starts/") ? "start"
                    : route.path().contains("/indicators/") ? "indicator" : variable;
            default -> variable;
        };
    }

    private String nowhere(Route route) {
        return VARIABLE.matcher(route.path()).replaceAll(found -> switch (found.group(1)) {
            case "county" -> this.stage.county().slug();
            case "kind" -> route.path().contains("/material/") ? "answers" : "actions";
            case String name -> NOBODYS.getOrDefault(name, UUID.randomUUID().toString());
        });
    }

    /**
     * An answer without the address it was asked at, and without what differs each time.
     */
    private static String shape(HttpResponse<String> answer, String address) {
        var encoded = URLEncoder.encode(address, StandardCharsets.UTF_8);
        var body = (Visit.leadsTo(answer) + "\n" + answer.body()).replace(address, "here").replace(encoded, "here");
        return ID.matcher(TOKEN.matcher(body).replaceAll("")).replaceAll("id");
    }

}
