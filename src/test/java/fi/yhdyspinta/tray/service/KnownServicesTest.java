package fi.yhdyspinta.tray.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.cast.StageClock;
import fi.yhdyspinta.cast.Visit;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.identity.Person;
import fi.yhdyspinta.identity.SignInLinks;
import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalCarryover;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.fetching.UnreadableAnswer;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.tray.ReminderAddresses;
import fi.yhdyspinta.tray.ServiceId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import fi.yhdyspinta.organisation.Municipality;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Services from a file, found, linked to goals, counted and chased. */
class KnownServicesTest extends DatabaseTest {

    private static final Told.One POOL = Told.One.of(1, "Uimahalli").in("996");

    private static final Told.One ADVICE = Told.One.of(2, "Liikuntaneuvonta nuorille")
        .meantFor("KR1", "KR1.3")
        .in("996", "997")
        .modified("2018-05-03T11:53:58Z");

    private static final Told.One LINE = Told.One.of(3, "Valtakunnallinen neuvontapuhelin").in();

    @Autowired
    private ServiceImports imports;

    @Autowired
    private ServiceCatalogue catalogue;

    @Autowired
    private GoalLinks links;

    @Autowired
    private LinkCarryovers carryovers;

    @Autowired
    private ProviderReminders reminders;

    @Autowired
    private Gaps gaps;

    @Autowired
    private CardServices services;

    @Autowired
    private Goals goals;

    @Autowired
    private People people;

    @Autowired
    private ReminderAddresses addresses;

    @Autowired
    private SignInLinks signInLinks;

    @Autowired
    private Outbox outbox;

    @Autowired
    private StageClock clock;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    @LocalServerPort
    private int port;

    private Stage stage;

    private final FocusArea area = new FocusArea(FocusAreaId.next(), "I", LocalText.finnish("Arki"));

    private final Goal moving = new Goal(GoalId.next(), this.area.id(), "g01",
            LocalText.finnish("Nuorten liikunta lisääntyy"));

    private final Goal meeting = new Goal(GoalId.next(), null, "g02",
            LocalText.finnish("Kohtaamispaikkoja on kylissä"));

    @BeforeEach
    void prepare() {
        this.stage = this.cast.stage();
        for (var code : List.of("996", "997")) {
            this.db.sql("""
                    INSERT INTO organisation.municipality (code, name_fi, name_sv, name_en, county_id)
                    VALUES (:code, :name, :name, :name, :county)
                    """)
                .param("code", code)
                .param("name", code.equals("996") ? "Saarikunta" : "Koivulahti")
                .param("county", this.stage.county().id().value())
                .update();
        }
        this.stage.run(() -> this.goals.create(aino(), new ProcessId(Ids.next()), List.of(this.area),
                List.of(this.moving, this.meeting)));
        take(POOL, ADVICE, LINE);
    }

    @AfterEach
    void clear() {
        this.clock.setRight();
        this.db.sql("DELETE FROM organisation.municipality WHERE code IN ('996', '997')").update();
    }

    @Test
    void fileIsSeenBeforeItIsTaken() {
        var upload = keep(POOL.called("Uimahalli ja sauna"), ADVICE.modified("2017-01-01T00:00:00Z"),
                Told.One.of(4, "Kyläkahvila"));

        var preview = this.stage.in(() -> this.imports.preview(aino(), upload));

        assertThat(preview.count(Change.NEW)).isEqualTo(1);
        assertThat(preview.count(Change.CHANGED)).isEqualTo(1);
        assertThat(preview.count(Change.OLDER)).as("older than what is known").isEqualTo(1);
        assertThat(preview.missing()).extracting(Preview.Missing::id).containsExactly(id(LINE));
        assertThat(names("")).doesNotContain("Kyläkahvila", "Uimahalli ja sauna");

        this.stage.run(() -> this.imports.take(aino(), upload, true));
        assertThat(names("")).containsExactlyInAnyOrder("Uimahalli ja sauna", "Liikuntaneuvonta nuorille",
                "Kyläkahvila");
        assertThat(show(LINE).service().goneAt()).isNotNull();
        assertThatThrownBy(() -> this.stage.run(() -> this.imports.take(aino(), upload, true)))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void fileThatIsDroppedOrHoldsNothingChangesNothing() {
        var upload = keep(POOL.called("Uimahalli ja sauna"));
        this.stage.run(() -> this.imports.drop(aino(), upload));

        assertThat(names("")).contains("Uimahalli");
        assertThatThrownBy(() -> this.stage.run(() -> this.imports.keep(aino(), Told.file())))
            .isInstanceOf(UnreadableAnswer.class);
    }

    @Test
    void servicesAreFoundByWordsGoalPlaceAgeAndNeglect() {
        link(POOL, this.meeting);

        assertThat(names("LIIKUNTANEUV nuor")).containsExactly("Liikuntaneuvonta nuorille");
        assertThat(names(form("", this.meeting.id().toString(), "", "", ""))).containsExactly("Uimahalli");
        assertThat(names(form("", "", "997", "", ""))).as("there, and everywhere")
            .containsExactly("Liikuntaneuvonta nuorille", "Valtakunnallinen neuvontapuhelin");
        assertThat(names(form("", "", "", "OLDER", ""))).containsExactly("Uimahalli",
                "Valtakunnallinen neuvontapuhelin");
        assertThat(names(form("", "", "", "", "true"))).containsExactly("Liikuntaneuvonta nuorille");
    }

    @Test
    void goalIsSuggestedByWordsAndByWhatOthersOfTheClassServe() {
        var suggestion = show(ADVICE).suggestions().getFirst();
        assertThat(suggestion.goal()).isEqualTo(this.moving);
        assertThat(suggestion.words()).containsExactly("nuorten", "liikunta");
        assertThat(show(ADVICE).links()).as("nothing is linked by itself").isEmpty();

        link(POOL, this.meeting);
        assertThat(show(ADVICE).suggestions()).anySatisfy(other -> {
            assertThat(other.goal()).isEqualTo(this.meeting);
            assertThat(other.alike()).isEqualTo(1);
        });
    }

    @Test
    void linkIsMadeOnceAndTakenBack() {
        assertThat(link(ADVICE, this.moving)).isEqualTo(1);
        assertThat(link(ADVICE, this.moving)).isZero();
        var made = show(ADVICE).links().getFirst();

        this.stage.run(() -> this.links.remove(aino(), id(ADVICE), made.id()));
        assertThat(show(ADVICE).links()).isEmpty();
        assertThatThrownBy(() -> this.stage.run(() -> this.links.remove(aino(), id(ADVICE), made.id())))
            .isInstanceOf(NotFound.class);
        assertThat(link(ADVICE, this.moving)).as("and made again").isEqualTo(1);
    }

    @Test
    void gapsAreCountedByGoalPlaceAndAge() {
        link(POOL, this.meeting);
        link(ADVICE, this.moving);

        assertThat(line(this.moving, "997").count(AgeGroup.YOUTH)).isEqualTo(new GapLine.Count(1, 0));
        assertThat(line(this.moving, "997").count(AgeGroup.OLDER).isGap()).isTrue();
        assertThat(line(this.meeting, "997").isEmpty(List.of(AgeGroup.values()))).isTrue();

        link(LINE, this.meeting);
        assertThat(line(this.meeting, "997").count(AgeGroup.OLDER)).isEqualTo(new GapLine.Count(0, 1));
        assertThat(map(new GapFilter(null, null, null, null, true, true, 0)).lines()).as("local gaps").hasSize(3);
        assertThat(map(new GapFilter(null, this.area.id(), null, AgeGroup.YOUTH, false, true, 0)).lines()).isEmpty();
    }

    @Test
    void cardOfAMunicipalityHearsOfItsServicesFirst() {
        link(LINE, this.meeting);
        link(ADVICE, this.moving);
        link(ADVICE, this.meeting);

        assertThat(inMunicipality("997")).extracting(CardSource.Entry::path)
            .containsExactly("/services/" + id(ADVICE), "/services/" + id(LINE));
        assertThat(inMunicipality("997")).extracting(CardSource.Entry::noteKey)
            .containsExactly("tray.service.stale", "tray.service.card.everywhere");
        assertThat(inMunicipality("995")).extracting(CardSource.Entry::path).containsExactly("/services/" + id(LINE));
    }

    @Test
    void providerIsRemindedOfAnOldEntryOnceInThirtyDays() {
        var mailbox = "kirjaamo." + UUID.randomUUID() + "@saarikunta.example";
        assertThat(remind(ADVICE)).isEqualTo(ProviderReminders.Result.NO_ADDRESS);
        this.stage.run(() -> {
            var file = this.imports.keep(aino(), Told.file(Told.provider("1234567-1", mailbox)));
            this.imports.take(aino(), file, false);
        });

        assertThat(remind(POOL)).isEqualTo(ProviderReminders.Result.NOT_STALE);
        assertThat(remind(ADVICE)).isEqualTo(ProviderReminders.Result.SENT);
        assertThat(remind(ADVICE)).isEqualTo(ProviderReminders.Result.TOO_SOON);
        assertThat(this.outbox.listTo(mailbox)).singleElement()
            .satisfies(mail -> assertThat(mail.subject()).contains("Liikuntaneuvonta nuorille"));
        assertThat(show(ADVICE).reminders()).singleElement().satisfies(sent -> {
            assertThat(sent.to()).isEqualTo(mailbox);
            assertThat(sent.by()).isEqualTo("Aino Aalto");
        });

        this.clock.turnForward(Duration.ofDays(31));
        assertThat(remind(ADVICE)).isEqualTo(ProviderReminders.Result.SENT);
        assertThat(this.outbox.listTo(mailbox)).hasSize(2);
    }

    @Test
    void countySetsWhenAnEntryIsOld() {
        link(ADVICE, this.moving);
        var since = Duration.between(Instant.parse("2018-05-03T11:53:58Z"), this.clock.instant()).toDays() / 31;
        assertThat(since).as("the entry is not too old for the limit").isLessThan(120);
        assertThat(summary(this.moving).stale()).isEqualTo(1);
        assertThat(inMunicipality("997").getFirst().noteKey()).isEqualTo("tray.service.stale");

        this.stage.run(() -> this.imports.set(aino(), new ServiceSettings(120, false)));

        assertThat(this.stage.in(() -> this.catalogue.get(aino(), id(ADVICE), null)).isStale()).isFalse();
        assertThat(names(form("", "", "", "", "true"))).isEmpty();
        assertThat(summary(this.moving).stale()).isZero();
        assertThat(inMunicipality("997").getFirst().noteKey()).isNull();
        assertThat(this.stage.in(() -> this.reminders.remind(aino(), id(ADVICE), null)))
            .isEqualTo(ProviderReminders.Result.NOT_STALE);
        assertThat(show(ADVICE).isStale()).as("as the address asks").isTrue();
        var elsewhere = this.cast.stage();
        assertThat(elsewhere.in(() -> this.imports.get(elsewhere.aino())).settings()).isEqualTo(ServiceSettings.USUAL);
    }

    @Test
    void monthsThatAreNoneAreToldAndKept() {
        var visit = signedIn();
        var page = this.stage.county().path() + "/services/imports";
        for (var wrong : List.of("0", "121", "kaksi", "")) {
            var answer = visit.submit(page, this.stage.county().path() + "/services/settings", Map.of("months", wrong));
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Anna kuukaudet kokonaislukuna 1–120", "value=\"" + wrong + "\"");
        }
        visit.submit(page, this.stage.county().path() + "/services/settings", Map.of("months", "24", "weekly", "true"));
        assertThat(this.stage.in(() -> this.imports.get(aino())).settings()).isEqualTo(new ServiceSettings(24, true));
    }

    @Test
    void clockBeginsAFetchAWeekAfterTheLastWhereItIsSet() {
        var county = this.stage.county().id();
        this.stage.run(() -> this.imports.set(aino(), new ServiceSettings(12, true)));
        this.stage.run(() -> this.imports.fetchByClock(county));
        assertThat(latest()).as("the first one is begun by the coordinator").isNull();
        fetchAndEnd();

        this.clock.turnForward(Duration.ofDays(6));
        this.stage.run(() -> this.imports.fetchByClock(county));
        assertThat(Objects.requireNonNull(latest()).byClock()).as("too soon").isFalse();
        this.clock.turnForward(Duration.ofDays(2));
        this.stage.run(() -> this.imports.set(aino(), ServiceSettings.USUAL));
        this.stage.run(() -> this.imports.fetchByClock(county));
        assertThat(Objects.requireNonNull(latest()).byClock()).as("not set").isFalse();
        this.stage.run(() -> this.imports.set(aino(), new ServiceSettings(12, true)));
        this.stage.run(() -> this.imports.fetchByClock(county));
        this.stage.run(() -> this.imports.fetchByClock(county));

        assertThat(latest()).satisfies(fetch -> assertThat(fetch.byClock()).isTrue());
        assertThat(Objects.requireNonNull(latest()).isRunning()).isTrue();
        endFetch();
    }

    @Test
    void manyServicesAreLinkedToOneGoalAtATime() {
        link(POOL, this.meeting);

        var made = this.stage
            .in(() -> this.links.link(aino(), List.of(id(POOL), id(ADVICE), id(ADVICE)), this.meeting.id()));

        assertThat(made).as("one was there already").isEqualTo(1);
        assertThat(names(form("", this.meeting.id().toString(), "", "", "")))
            .containsExactly("Liikuntaneuvonta nuorille", "Uimahalli");
        assertThatThrownBy(() -> this.stage.run(() -> this.links.link(aino(),
                List.of(id(LINE), ServiceId.of(UUID.randomUUID().toString())), this.moving.id())))
            .isInstanceOf(NotFound.class);
        assertThat(show(LINE).links()).as("all or none").isEmpty();
    }

    @Test
    void linksAreCarriedToTheGoalsOfANewRoundWhenTheCoordinatorSaysSo() {
        link(ADVICE, this.moving);
        link(POOL, this.moving);
        link(POOL, this.meeting);
        var moving = new Goal(GoalId.next(), null, "g01", LocalText.finnish("Nuorten liikunta lisääntyy"));
        var villages = new Goal(GoalId.next(), null, "g02", LocalText.finnish("Kohtaamispaikat kylissä säilyvät"));
        this.stage
            .run(() -> this.goals.create(aino(), new ProcessId(Ids.next()), List.of(), List.of(villages, moving)));

        assertThat(show(ADVICE).links()).as("nothing by itself").hasSize(1);
        var page = this.stage.in(() -> this.carryovers.get(aino()));
        assertThat(page.lines()).extracting(GoalCarryover::old).containsExactly(this.moving, this.meeting);
        assertThat(page.lines()).extracting(GoalCarryover::proposed).containsExactly(moving, villages);
        assertThat(page.lines()).extracting(GoalCarryover::why)
            .containsExactly(GoalCarryover.Why.SAME, GoalCarryover.Why.ALIKE);

        assertThat(carry(Map.of(this.moving.id(), moving.id()))).isEqualTo(2);
        assertThat(show(ADVICE).links()).extracting(linked -> linked.goal()).containsExactly(this.moving, moving);
        var after = this.stage.in(() -> this.carryovers.get(aino()));
        assertThat(after.lines()).extracting(GoalCarryover::carried).containsExactly(moving, null);
        assertThat(page.isWaiting()).isTrue();
        assertThat(after.isWaiting()).isFalse();
        assertThat(carry(Map.of(this.meeting.id(), villages.id()))).isEqualTo(1);
        assertThatThrownBy(() -> carry(Map.of(moving.id(), villages.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> carry(Map.of(this.moving.id(), this.meeting.id()))).isInstanceOf(NotFound.class);
    }

    @Test
    void carryingIsAPlainForm() {
        link(ADVICE, this.moving);
        var moving = new Goal(GoalId.next(), null, "g01", LocalText.finnish("Nuorten liikunta lisääntyy"));
        this.stage.run(() -> this.goals.create(aino(), new ProcessId(Ids.next()), List.of(), List.of(moving)));
        var visit = signedIn();
        var path = this.stage.county().path() + "/services";

        assertThat(visit.get(path).body()).contains(path + "/carryover", "joita ei ole siirretty");
        assertThat(visit.get(path + "/carryover").body()).contains("Sama tavoite on uudella kierroksella.")
            .containsPattern("value=\"" + moving.id() + "\"[^>]* selected");
        visit.submit(path + "/carryover", path + "/carryover", Map.of("old", this.moving.id().toString(), "next", ""));
        assertThat(show(ADVICE).links()).as("not to be carried").hasSize(1);
        var done = visit.submit(path + "/carryover", path + "/carryover",
                Map.of("old", this.moving.id().toString(), "next", moving.id().toString()));
        assertThat(Visit.leadsTo(done)).isEqualTo(path);
        assertThat(visit.get(path).body()).contains("Kytkennät on siirretty.", path + "/carryover")
            .doesNotContain("joita ei ole siirretty");
        assertThat(show(ADVICE).links()).hasSize(2);
    }

    @Test
    void ticksAreKeptWhenTheGoalIsMissing() {
        var visit = signedIn();
        var path = this.stage.county().path() + "/services";
        var refused = visit.submit(path, path + "/goals?q=uima", Map.of("service", id(POOL).toString(), "to", ""));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Valitse tavoite, johon palvelut kytketään.", "value=\"uima\"")
            .containsPattern("value=\"" + id(POOL) + "\"[^>]* checked");
        var done = visit.submit(path, path + "/goals?q=uima",
                Map.of("service", id(POOL).toString(), "to", this.meeting.id().toString()));
        assertThat(Visit.leadsTo(done)).endsWith("/services?q=uima&page=1");
        assertThat(show(POOL).links()).hasSize(1);
    }

    @Test
    void addressOfAPersonWhoIsErasedIsForgotten() {
        var onni = this.people.get(this.stage.onni().person());
        this.stage.run(() -> {
            var file = this.imports.keep(aino(), Told.file(Told.provider("1234567-1", onni.email())));
            this.imports.take(aino(), file, false);
        });
        assertThat(remind(ADVICE)).isEqualTo(ProviderReminders.Result.SENT);

        this.stage.run(() -> this.addresses.forget(onni));

        assertThat(show(ADVICE).reminders()).singleElement()
            .satisfies(sent -> assertThat(sent.to()).isEqualTo(Person.addressOfNobody(onni.id())));
        assertThat(show(ADVICE).provider().email()).isNull();
    }

    @Test
    void organisationOfTheRegisterWithTheSameBusinessIdIsWrittenTo() {
        var mailbox = "hyte." + UUID.randomUUID() + "@saarikunta.example";
        this.db.sql("UPDATE organisation.organisation SET business_id = '1234567-1', role_mailbox = :to WHERE id = :id")
            .param("to", mailbox)
            .param("id", this.stage.saarikunta().id().value())
            .update();
        this.stage.run(() -> {
            var file = this.imports.keep(aino(), Told.file(Told.provider("1234567-1", "muu@saarikunta.example")));
            this.imports.take(aino(), file, false);
        });

        var addressee = show(ADVICE).addressee();
        assertThat(addressee.email()).isEqualTo(mailbox);
        assertThat(addressee.organisation()).isNotNull()
            .satisfies(organisation -> assertThat(organisation.id()).isEqualTo(this.stage.saarikunta().id()));
        this.db.sql("UPDATE organisation.organisation SET business_id = NULL WHERE id = :id")
            .param("id", this.stage.saarikunta().id().value())
            .update();
    }

    @Test
    void onlyTheCoordinatorLinksBringsAndReminds() {
        var upload = keep(POOL);
        for (var actor : new Actor[] { this.stage.onni(), this.stage.meri(), this.stage.urho(), this.stage.sara(),
                this.stage.visitor() }) {
            refused(() -> this.links.link(actor, id(POOL), List.of(this.moving.id())));
            refused(() -> this.links.remove(actor, id(POOL), GoalLinkId.next()));
            refused(() -> this.reminders.remind(actor, id(ADVICE), 12));
            refused(() -> this.imports.keep(actor, Told.file(POOL.json())));
            refused(() -> this.imports.preview(actor, upload));
            refused(() -> this.imports.take(actor, upload, false));
            refused(() -> this.imports.drop(actor, upload));
            refused(() -> this.imports.set(actor, ServiceSettings.USUAL));
            refused(() -> this.carryovers.get(actor));
            refused(() -> this.carryovers.carry(actor, Map.of()));
            refused(() -> this.links.link(actor, List.of(id(POOL)), this.moving.id()));
        }
        var seen = this.stage.in(() -> this.catalogue.get(this.stage.visitor(), id(ADVICE), 12));
        assertThat(seen.suggestions()).isEmpty();
        assertThat(seen.reminders()).isEmpty();
        assertThat(seen.addressee().email()).isNull();
    }

    @Test
    void servicesOfOneCountyAreNotKnownInAnother() {
        var elsewhere = this.cast.stage();

        assertThat(
                elsewhere.in(() -> this.catalogue.search(elsewhere.county().id(), form("", "", "", "", "").toSearch()))
                    .known())
            .isZero();
        assertThatThrownBy(() -> elsewhere.run(() -> this.catalogue.get(elsewhere.aino(), id(POOL), 12)))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void visitorReadsThePagesAndTheTable() {
        link(ADVICE, this.moving);
        var visit = new Visit(this.port);
        var services = this.stage.county().path() + "/services";

        assertThat(visit.get(services + "?q=uima").body()).contains("Uimahalli", "CC BY 4.0")
            .doesNotContain("Liikuntaneuvonta");
        assertThat(visit.get(services + "/" + id(ADVICE)).body())
            .contains("https://www.suomi.fi/palvelut/" + id(ADVICE), "Mistä tämä tieto on?", "CC BY 4.0",
                    "Nuorten liikunta lisääntyy", "Tieto voi olla vanhentunut")
            .doesNotContain("reminders");
        assertThat(visit.get(services + "/gaps?municipality=997").body())
            .contains("Ei palvelua tälle tavoitteelle täällä", "Koivulahti", "Kohtaamispaikkoja on kylissä");
        assertThat(visit.get(services + "/gaps.csv?goal=" + this.moving.id()).body())
            .contains("g01 Nuorten liikunta lisääntyy;997;Koivulahti;0;0;1;0")
            .doesNotContain("g02");
        assertThat(visit.get(services + "/gaps.xlsx").statusCode()).isEqualTo(200);
    }

    private void refused(Runnable deed) {
        assertThatThrownBy(() -> this.stage.run(deed)).isInstanceOf(Forbidden.class);
    }

    private Actor aino() {
        return this.stage.aino();
    }

    private Visit signedIn() {
        var visit = new Visit(this.port).with("X-Forwarded-For", "198.51.100.91");
        var link = this.signInLinks.issue(aino().person(), Duration.ofMinutes(5));
        visit.submit(link, "/sign-in/session", Map.of("token", link.substring("/sign-in/link/".length())));
        return visit;
    }

    private @Nullable Fetch latest() {
        return this.stage.in(() -> this.imports.get(aino())).latest();
    }

    private void fetchAndEnd() {
        this.stage.run(() -> this.imports.fetch(aino()));
        endFetch();
    }

    /** Ends the fetch that runs, asking nothing of the source. */
    private void endFetch() {
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> this.db.sql("""
                UPDATE tray.fetch
                SET detailed_at = begun_at, ended_at = begun_at
                WHERE county_id = platform.county() AND ended_at IS NULL
                """).update()));
    }

    private GapMap.Summary summary(Goal goal) {
        return map(new GapFilter(goal.id(), null, null, null, false, false, 0)).summaries().getFirst();
    }

    private UploadId keep(Told.One... services) {
        return this.stage.in(() -> this.imports.keep(aino(),
                Told.file(List.of(services).stream().map(Told.One::json).toArray(String[]::new))));
    }

    private void take(Told.One... services) {
        var upload = keep(services);
        this.stage.run(() -> this.imports.take(aino(), upload, false));
    }

    private int link(Told.One service, Goal goal) {
        return this.stage.in(() -> this.links.link(aino(), id(service), List.of(goal.id())));
    }

    private int carry(Map<GoalId, GoalId> chosen) {
        return this.stage.in(() -> this.carryovers.carry(aino(), chosen));
    }

    private ProviderReminders.Result remind(Told.One service) {
        return this.stage.in(() -> this.reminders.remind(aino(), id(service), 12));
    }

    private ServicePage show(Told.One service) {
        return this.stage.in(() -> this.catalogue.get(aino(), id(service), 12));
    }

    private GapMap map(GapFilter filter) {
        return this.stage.in(() -> this.gaps.get(this.stage.county().id(), filter));
    }

    private GapLine line(Goal goal, String municipality) {
        return map(new GapFilter(goal.id(), null, municipality, null, false, false, 0)).lines().getFirst();
    }

    private List<CardSource.Entry> inMunicipality(String code) {
        return this.stage.in(() -> this.services
            .list(List.of(new Municipality(code, LocalText.finnish(code), null, null, null, null, null))));
    }

    private List<String> names(String words) {
        return names(form(words, "", "", "", ""));
    }

    private List<String> names(ServicesForm form) {
        return this.stage.in(() -> this.catalogue.search(this.stage.county().id(), form.toSearch()))
            .lines()
            .stream()
            .map(line -> String.valueOf(line.name().fi()))
            .toList();
    }

    private static ServicesForm form(String words, String goal, String municipality, String age, String stale) {
        return new ServicesForm(words, goal, municipality, age, null, stale, null, null, "NAME", null);
    }

    private static ServiceId id(Told.One service) {
        return new ServiceId(service.id());
    }

}
