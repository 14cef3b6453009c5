package fi.yhdyspinta.tray.practice;

import java.time.LocalDate;
import java.util.List;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.identity.People;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.indicator.CardSource;
import fi.yhdyspinta.organisation.Municipalities;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.OrganisationUse;
import fi.yhdyspinta.organisation.register.Succession;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.Overtaken;
import fi.yhdyspinta.platform.mail.Outbox;
import fi.yhdyspinta.tray.EvidenceLevel;
import fi.yhdyspinta.tray.PracticeId;
import fi.yhdyspinta.tray.practice.PracticeFilter.Sort;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

class PracticeBankTest extends DatabaseTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    @Autowired
    private PracticeBank bank;

    @Autowired
    private PracticePages pages;

    @Autowired
    private PracticeUses uses;

    @Autowired
    private PracticeHistories histories;

    @Autowired
    private CardPractices practices;

    @Autowired
    private Succession succession;

    @Autowired
    private Municipalities municipalities;

    @Autowired
    private People people;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private PracticeId walking;

    @BeforeEach
    void propose() {
        this.stage = this.cast.stage();
        this.walking = propose(this.stage.helmi(), "Kävelyryhmä", this.stage.taimi());
    }

    @Test
    void proposalIsSeenByItsOwnersAndTheCoordinatorUntilItIsTakenIn() {
        assertThat(listed(this.stage.tapio())).containsExactly("Kävelyryhmä");
        assertThat(listed(this.stage.aino())).containsExactly("Kävelyryhmä");
        for (var other : new Actor[] { this.stage.onni(), this.stage.sara(), this.stage.visitor() }) {
            assertThat(listed(other)).isEmpty();
            assertThatThrownBy(() -> get(other)).isInstanceOf(NotFound.class);
        }

        take();
        assertThat(listed(this.stage.visitor())).containsExactly("Kävelyryhmä");
        assertThat(get(this.stage.visitor()).practice().state()).isEqualTo(PracticeState.IN_BANK);
    }

    @Test
    void everybodyProposesForTheOwnOrganisationOnly() {
        for (var actor : new Actor[] { this.stage.tapio(), this.stage.onni(), this.stage.urho(), this.stage.sara() }) {
            assertThatThrownBy(() -> propose(actor, "Kahvila", this.stage.seurakunta())).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(
                () -> this.stage.in(() -> this.bank.propose(this.stage.onni(), terms("Omistaja ei tiedossa", null))))
            .isInstanceOf(Forbidden.class);

        assertThat(propose(this.stage.urho(), "Kahvila", this.stage.own())).isNotNull();
        assertThat(propose(this.stage.aino(), "Messu", this.stage.seurakunta())).isNotNull();
    }

    @Test
    void onlyTheCoordinatorTakesInAndRetires() {
        for (var actor : new Actor[] { this.stage.helmi(), this.stage.meri(), this.stage.visitor() }) {
            assertThatThrownBy(() -> this.stage.run(() -> this.bank.take(actor, this.walking)))
                .isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> this.stage.run(() -> this.bank.retire(actor, this.walking, "Syy", null)))
                .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void retiredIsReadButNotChangedAndMayBePutBack() {
        take();
        this.stage.run(() -> this.bank.retire(this.stage.aino(), this.walking, "Ryhmä lopetti", null));

        assertThat(listed(this.stage.visitor())).isEmpty();
        assertThat(get(this.stage.visitor()).practice().retirement())
            .satisfies(retirement -> assertThat(retirement.reason()).isEqualTo("Ryhmä lopetti"));
        assertThatThrownBy(() -> change("Uusi nimi", 0)).isInstanceOf(Overtaken.class);
        assertThatThrownBy(() -> use(this.stage.onni(), this.stage.saarikunta(), UseState.IN_USE))
            .isInstanceOf(Overtaken.class);

        take();
        assertThat(listed(this.stage.visitor())).containsExactly("Kävelyryhmä");
        assertThat(get(this.stage.visitor()).practice().retirement()).isNull();
    }

    @Test
    void everySaveIsKeptWithWhatWasNew() {
        assertThat(change("Kävelykerho", 0)).isTrue();
        assertThat(change("Toinen nimi", 0)).as("somebody else has saved meanwhile").isFalse();

        var saves = this.stage.in(() -> this.histories.get(this.stage.aino(), this.walking)).saves();
        assertThat(saves).extracting(PracticeHistory.Save::number).containsExactly(2, 1);
        assertThat(saves.getFirst().changes()).singleElement()
            .satisfies(change -> assertThat(change.text()).isEqualTo("Kävelykerho"));
        assertThat(saves.getLast().by()).isEqualTo("Helmi Heinä");
        assertThat(saves.getLast().changes()).extracting(PracticeHistory.Change::label)
            .contains("tray.practice.name", "tray.practice.what", "tray.practice.level", "tray.practice.ages",
                    "tray.practice.owner");
        assertThatThrownBy(() -> this.stage.run(() -> this.histories.get(this.stage.urho(), this.walking)))
            .isInstanceOf(NotFound.class);
        take();
        assertThatThrownBy(() -> this.stage.run(() -> this.histories.get(this.stage.urho(), this.walking)))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void useSpreadsThePracticeAndIsToldForTheOwnOrganisation() {
        take();
        use(this.stage.onni(), this.stage.saarikunta(), UseState.IN_USE);
        use(this.stage.aino(), this.stage.koivulahti(), UseState.PLANNED);
        assertThatThrownBy(() -> use(this.stage.helmi(), this.stage.saarikunta(), UseState.ENDED))
            .isInstanceOf(Forbidden.class);

        assertThat(get(this.stage.visitor()).spread()).isEqualTo(new Spread(1, 1, 1, 2));
        use(this.stage.vieno(), this.stage.saarikunta(), UseState.ENDED);
        assertThat(get(this.stage.visitor()).spread()).isEqualTo(new Spread(0, 1, 0, 2));
        assertThat(get(this.stage.visitor()).uses()).hasSize(2);
    }

    @Test
    void everySaveOfAUseIsKeptForThoseWhoSeeTheHistory() {
        take();
        use(this.stage.onni(), this.stage.saarikunta(), UseState.PLANNED);
        use(this.stage.vieno(), this.stage.saarikunta(), UseState.IN_USE);

        assertThat(get(this.stage.aino()).saved()).extracting(saved -> saved.use().state(), PracticeUses.Saved::by)
            .containsExactly(tuple(UseState.IN_USE, "Vieno Varpu"), tuple(UseState.PLANNED, "Onni Orava"));
        assertThat(get(this.stage.visitor()).saved()).isEmpty();
        assertThatThrownBy(() -> this.stage.run(() -> this.uses.listSaved(this.stage.visitor(), this.walking)))
            .isInstanceOf(Forbidden.class);
        var same = propose(this.stage.onni(), "Kävelyryhmät", this.stage.saarikunta());
        this.stage.run(() -> this.bank.retire(this.stage.aino(), this.walking, "Sama asia", same));
        assertThat(this.stage.in(() -> this.pages.get(this.stage.aino(), same)).saved()).hasSize(2);
    }

    @Test
    void successorGetsThePracticesOfAnOwnerThatHasEnded() {
        take();
        var owner = this.stage.taimi().id();
        assertThat(get(this.stage.visitor()).ended()).isNull();
        end(this.stage.taimi(), this.stage.koivulahti());
        assertThat(get(this.stage.visitor()).ended())
            .satisfies(standing -> assertThat(standing.successor()).isEqualTo(this.stage.koivulahti().name()));
        assertThat(this.stage.in(() -> this.succession.show(this.stage.aino(), owner)).moving())
            .extracting(OrganisationUse::path)
            .contains("/practices/" + this.walking);

        this.stage.run(() -> this.succession.move(this.stage.aino(), owner));

        assertThat(get(this.stage.visitor()).practice().owner()).isEqualTo(this.stage.koivulahti().id());
        assertThat(get(this.stage.visitor()).ended()).isNull();
        assertThat(this.stage.in(() -> this.bank.listVersions(this.stage.aino(), this.walking)).getFirst().terms())
            .satisfies(terms -> assertThat(terms.owner()).isEqualTo(this.stage.koivulahti().id()));
    }

    @Test
    void ownerHearsWhenItIsTakenInAndOfEachNewUserOnce() {
        take();
        use(this.stage.onni(), this.stage.saarikunta(), UseState.PLANNED);
        use(this.stage.onni(), this.stage.saarikunta(), UseState.IN_USE);
        use(this.stage.helmi(), this.stage.taimi(), UseState.IN_USE);

        assertThat(mailTo(this.stage.helmi())).containsExactlyInAnyOrder("Käytäntönne on käytäntöpankissa: Kävelyryhmä",
                "Käytännöllenne on uusi käyttäjä: Kävelyryhmä");
        assertThat(mailTo(this.stage.aino())).isEmpty();
    }

    @Test
    void resultsAreToldByThoseWhoOwnOrUseIt() {
        take();
        assertThatThrownBy(() -> tell(this.stage.onni())).isInstanceOf(Forbidden.class);
        use(this.stage.onni(), this.stage.saarikunta(), UseState.IN_USE);
        tell(this.stage.onni());
        tell(this.stage.tapio());

        assertThat(get(this.stage.visitor()).results()).extracting(PracticeResult::reached).containsExactly(25, 25);
    }

    @Test
    void duplicateGivesItsUsersAndResultsAway() {
        take();
        use(this.stage.onni(), this.stage.saarikunta(), UseState.IN_USE);
        tell(this.stage.onni());
        var same = propose(this.stage.onni(), "Kävelyryhmät", this.stage.saarikunta());
        this.stage.run(() -> this.bank.retire(this.stage.aino(), this.walking, "Sama asia", same));

        var kept = this.stage.in(() -> this.pages.get(this.stage.aino(), same));
        assertThat(kept.uses()).hasSize(1);
        assertThat(kept.results()).hasSize(1);
        assertThat(get(this.stage.aino()).mergedInto()).map(GoodPractice::id).contains(same);
        assertThatThrownBy(() -> this.stage.run(() -> this.bank.retire(this.stage.aino(), same, "Itseensä", same)))
            .isInstanceOf(Forbidden.class);
    }

    @Test
    void retiredDuplicateOfAProposalTellsThePublicNothingOfIt() {
        take();
        var secret = propose(this.stage.onni(), "Kävelyryhmät", this.stage.saarikunta());
        this.stage.run(() -> this.bank.retire(this.stage.aino(), this.walking, "Sama asia", secret));

        assertThat(get(this.stage.visitor()).mergedInto()).isEmpty();
    }

    @Test
    void listIsSearchedNarrowedAndSorted() {
        take();
        use(this.stage.onni(), this.stage.saarikunta(), UseState.IN_USE);
        var cafe = propose(this.stage.aino(), "Kyläkahvila 100 %", this.stage.own());
        this.stage.run(() -> this.bank.take(this.stage.aino(), cafe));

        assertThat(listed(filter("KAHVILA", null, Sort.NAME))).containsExactly("Kyläkahvila 100 %");
        assertThat(listed(filter("100 %", null, Sort.NAME))).containsExactly("Kyläkahvila 100 %");
        assertThat(listed(filter("_", null, Sort.NAME))).isEmpty();
        assertThat(listed(filter("", EvidenceLevel.PILOT, Sort.NAME))).isEmpty();
        assertThat(listed(filter("", EvidenceLevel.WORKING, Sort.USERS))).containsExactly("Kävelyryhmä",
                "Kyläkahvila 100 %");
        assertThat(listed(filter("", null, Sort.NEWEST))).containsExactly("Kyläkahvila 100 %", "Kävelyryhmä");
        assertThat(listed(new PracticeFilter("", null, List.of(), List.of(this.stage.saarikunta().id()), null, null,
                Sort.NAME, 1)))
            .containsExactly("Kävelyryhmä");
        assertThat(
                listed(new PracticeFilter("", null, List.of(), List.of(), this.stage.own().id(), null, Sort.NAME, 1)))
            .containsExactly("Kyläkahvila 100 %");
        assertThat(
                listed(new PracticeFilter("", null, List.of(), List.of(), null, PracticeState.RETIRED, Sort.NAME, 1)))
            .isEmpty();
    }

    @Test
    void municipalityShowsWhatIsInUseThere() {
        place(this.stage.saarikunta(), "297");
        use(this.stage.onni(), this.stage.saarikunta(), UseState.IN_USE, this.walking, this.stage.aino());
        assertThat(inKuopio()).as("not in the bank yet").isEmpty();
        take();

        assertThat(inKuopio()).singleElement().satisfies(entry -> {
            assertThat(entry.what().in(Language.FI)).isEqualTo("Kävelyryhmä");
            assertThat(entry.path()).isEqualTo("/practices/" + this.walking);
        });
        assertThat(in("140")).isEmpty();
        use(this.stage.onni(), this.stage.saarikunta(), UseState.ENDED);
        assertThat(inKuopio()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "SET level = NULL", "SET level = 'RESEARCHED'", "SET level = 'PILOT'",
            "SET plan_measured = 'Yksinäisyys'", "SET level = 'MUTU'", "SET state = 'IN_BANK'" })
    void databaseHoldsTheLadder(String change) {
        assertThatThrownBy(() -> this.stage.run(() -> this.transaction
            .executeWithoutResult(status -> this.db.sql("UPDATE tray.good_practice " + change + " WHERE id = ?")
                .param(this.walking.value())
                .update())))
            .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anotherCountyKnowsNothingOfIt() {
        take();
        var other = this.cast.stage();

        assertThatThrownBy(() -> other.run(() -> this.bank.get(other.aino(), this.walking)))
            .isInstanceOf(NotFound.class);
        assertThat(other.in(() -> this.bank.list(other.aino(), filter("", null, Sort.NAME)))).isEmpty();
    }

    private PracticeId propose(Actor actor, String name, Organisation owner) {
        return this.stage.in(() -> this.bank.propose(actor, terms(name, owner)));
    }

    private boolean change(String name, int began) {
        return this.stage
            .in(() -> this.bank.change(this.stage.helmi(), this.walking, began, terms(name, this.stage.taimi())));
    }

    private void take() {
        this.stage.run(() -> this.bank.take(this.stage.aino(), this.walking));
    }

    private void use(Actor actor, Organisation user, UseState state) {
        use(actor, user, state, this.walking, actor);
    }

    private void use(Actor actor, Organisation user, UseState state, PracticeId practice, Actor teller) {
        var ended = state == UseState.ENDED ? NEW_YEAR.plusMonths(2) : null;
        this.stage
            .run(() -> this.uses.tell(teller, new PracticeUse(practice, user.id(), state, NEW_YEAR, ended, null)));
    }

    private void tell(Actor actor) {
        this.stage.run(() -> this.uses.tell(actor, this.walking,
                new PracticeResult(Ids.next(), "Mieliala koheni", NEW_YEAR, 25, "Kysely", actor.organisation())));
    }

    private PracticePage get(Actor reader) {
        return this.stage.in(() -> this.pages.get(reader, this.walking));
    }

    private List<String> listed(Actor reader) {
        return this.stage.in(() -> this.bank.list(reader, filter("", null, Sort.NAME)))
            .stream()
            .map(practice -> practice.terms().name())
            .toList();
    }

    private List<String> listed(PracticeFilter filter) {
        var visitor = this.stage.visitor();
        var found = this.stage.in(() -> this.bank.list(visitor, filter));
        assertThat(this.stage.in(() -> this.bank.count(visitor, filter))).isEqualTo(found.size());
        return found.stream().map(practice -> practice.terms().name()).toList();
    }

    private List<CardSource.Entry> inKuopio() {
        return in("297");
    }

    private List<CardSource.Entry> in(String code) {
        return this.stage.in(() -> this.practices.list(List.of(this.municipalities.find(code).orElseThrow())));
    }

    private void place(Organisation organisation, String code) {
        this.transaction.executeWithoutResult(
                status -> this.db.sql("UPDATE organisation.organisation SET municipality_code = ? WHERE id = ?")
                    .params(code, organisation.id().value())
                    .update());
    }

    private void end(Organisation organisation, Organisation successor) {
        this.transaction.executeWithoutResult(status -> this.db
            .sql("UPDATE organisation.organisation SET ended_on = DATE '2026-01-01', successor_id = ? WHERE id = ?")
            .params(successor.id().value(), organisation.id().value())
            .update());
    }

    private List<String> mailTo(Actor actor) {
        return this.outbox.listTo(this.people.get(actor.person()).email()).stream().map(Outbox.Sent::subject).toList();
    }

    private static PracticeFilter filter(String words, @Nullable EvidenceLevel level, Sort sort) {
        return new PracticeFilter(words, level, List.of(), List.of(), null, null, sort, 1);
    }

    private static PracticeTerms terms(String name, @Nullable Organisation owner) {
        return new PracticeTerms(Language.FI, name, "Kävellään yhdessä", null, List.of(AgeGroup.OLDER),
                new Evidence(EvidenceLevel.WORKING, null, null, null), owner == null ? null : owner.id(),
                "Liikuntasihteeri");
    }

}
