package fi.yhdyspinta.indicator.arrangement;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.indicator.Indicator.Aim;
import fi.yhdyspinta.indicator.IndicatorKey;
import fi.yhdyspinta.indicator.card.Card;
import fi.yhdyspinta.indicator.card.CardLine;
import fi.yhdyspinta.indicator.card.Cards;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet;
import fi.yhdyspinta.indicator.catalogue.IndicatorSet.Purpose;
import fi.yhdyspinta.indicator.catalogue.IndicatorSets;
import fi.yhdyspinta.indicator.coefficient.Coefficient;
import fi.yhdyspinta.indicator.coefficient.Watch;
import fi.yhdyspinta.indicator.supplied.SuppliedSets;
import fi.yhdyspinta.plan.FocusArea;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.plan.Goal;
import fi.yhdyspinta.plan.GoalId;
import fi.yhdyspinta.plan.Goals;
import fi.yhdyspinta.plan.followup.GoalIndicator;
import fi.yhdyspinta.plan.followup.GoalIndicatorId;
import fi.yhdyspinta.plan.followup.GoalIndicators;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.platform.ProcessId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A county's own sections of the cards, and sets that are arranged for all. */
class ArrangementsTest extends DatabaseTest {

    /** Comes with the product, on no card. */
    private static final IndicatorKey ASSISTANCE = IndicatorKey.of("sotkanet-234");

    private static final IndicatorKey SICK_PAY = IndicatorKey.of("sotkanet-475");

    private static final String KUOPIO = "297";

    @Autowired
    private Arrangements arrangements;

    @Autowired
    private ArrangementPages pages;

    @Autowired
    private GoalSections goalSections;

    @Autowired
    private Cards cards;

    @Autowired
    private IndicatorSets sets;

    @Autowired
    private Coefficient coefficient;

    @Autowired
    private Goals goals;

    @Autowired
    private GoalIndicators followed;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate transaction;

    private Stage stage;

    private Arranger aino;

    private Arranger sara;

    @BeforeEach
    void raiseTheCurtain() {
        this.stage = this.cast.stage();
        this.aino = new Arranger.OfCounty(this.stage.aino());
        this.sara = new Arranger.OfSystem(this.stage.sara().person());
    }

    @AfterEach
    void leaveTheSetsOfAllAsTheyWere() {
        this.arrangements.giveUp(this.sara, Purpose.PROCESS);
    }

    @Test
    void whoBeginsHasWhatIsThere() {
        var before = lines(card());

        begin();

        assertThat(lines(card())).isEqualTo(before).hasSizeGreaterThan(10);
        assertThat(group(Purpose.CARD).own()).isTrue();
        assertThat(group(Purpose.STRUCTURE).own()).isFalse();
    }

    @Test
    void cardShowsWhatTheCountyHasChosen() {
        var section = begin();
        fill(section, ASSISTANCE, Filling.ADD);
        fill(section, ASSISTANCE, Filling.UP);
        fill(section, first(section), Filling.REMOVE);

        assertThat(lines(card())).contains(ASSISTANCE).doesNotContain(IndicatorKey.of("sotkanet-127"));
        assertThat(card().sections().getFirst().lines().getLast().indicator().key()).isNotEqualTo(ASSISTANCE);
    }

    @Test
    void othersSeeNothingOfIt() {
        var before = lines(card());
        var section = begin();
        fill(section, ASSISTANCE, Filling.ADD);

        var other = this.cast.stage();

        assertThat(lines(other.in(() -> this.cards.get(KUOPIO)))).isEqualTo(before);
        assertThat(lines(this.cards.get(KUOPIO))).as("outside counties").isEqualTo(before);
        assertThatThrownBy(() -> other.in(() -> this.arrangements.find(new Arranger.OfCounty(other.aino()), section)))
            .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> this.arrangements.find(this.sara, section)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatACountyHasChosenIsFetched() {
        var section = begin();
        fill(section, ASSISTANCE, Filling.ADD);

        assertThat(this.db.sql("SELECT count(*) FROM indicator.set_member WHERE set_key = ?")
            .param(section.toString())
            .query(Integer.class)
            .single()).as("seen outside counties, where figures are fetched").isPositive();
    }

    @Test
    void whichWayIsGoodIsTheCountysToSay() {
        assertThat(line(card(), SICK_PAY).indicator().aim()).isEqualTo(Aim.LOW);
        begin();
        var section = section(SICK_PAY);

        fill(section, SICK_PAY, Filling.HIGH);
        assertThat(line(card(), SICK_PAY).indicator().aim()).isEqualTo(Aim.HIGH);
        fill(section, SICK_PAY, Filling.NEITHER);
        assertThat(line(card(), SICK_PAY).indicator().aim()).isNull();
        assertThat(line(card(), SICK_PAY).hasVerdict()).isFalse();
        fill(section, SICK_PAY, Filling.AS_SAID);
        assertThat(line(card(), SICK_PAY).indicator().aim()).isEqualTo(Aim.LOW);
    }

    @Test
    void cardHasRoomForEighteen() {
        begin();
        var own = this.stage.in(() -> this.arrangements.create(this.aino, Purpose.CARD, text("Omat")).orElseThrow());
        var more = List.of("sotkanet-234", "sotkanet-228", "sotkanet-306", "sotkanet-286");

        var answers = more.stream()
            .map(key -> this.stage.in(() -> this.arrangements.fill(this.aino, own, IndicatorKey.of(key), Filling.ADD)))
            .toList();

        assertThat(answers.subList(0, 3)).allMatch(Optional::isEmpty);
        assertThat(answers.getLast()).contains("indicator.arranged.full.card");
        assertThat(lines(card())).hasSize(Arrangements.MOST_ON_CARD);
    }

    @Test
    void setsAndIndicatorsMoveByOne() {
        begin();
        var names = names();
        var first = IndicatorSetId.of(group(Purpose.CARD).sets().getFirst().key());

        this.stage.run(() -> this.arrangements.move(this.aino, first, true));
        assertThat(names()).as("nowhere to go").isEqualTo(names);
        this.stage.run(() -> this.arrangements.move(this.aino, first, false));
        assertThat(names()).startsWith(names.get(1), names.get(0));
    }

    @Test
    void givingUpBringsBackWhatIsCommon() {
        var before = lines(card());
        var section = begin();
        fill(section, ASSISTANCE, Filling.ADD);

        this.stage.run(() -> this.arrangements.giveUp(this.aino, Purpose.CARD));

        assertThat(lines(card())).isEqualTo(before);
        assertThat(group(Purpose.CARD).own()).isFalse();
    }

    @Test
    void eachFocusAreaBecomesASection() {
        var area = new FocusArea(FocusAreaId.next(), "I",
                new LocalText("Nuorten arki", "Ungas vardag", "Young people"));
        var goal = new Goal(GoalId.next(), area.id(), "1", new LocalText("Yhä useampi opiskelee", "", ""));
        this.stage.run(() -> {
            this.goals.create(this.stage.aino(), new ProcessId(UUID.randomUUID()), List.of(area), List.of(goal));
            this.followed.save(this.stage.aino(),
                    new GoalIndicator(GoalIndicatorId.next(), goal.id(), ASSISTANCE, Aim.HIGH, BigDecimal.ONE, 2029));
        });

        assertThat(this.stage.in(() -> this.goalSections.follow(this.aino))).isEqualTo(new GoalSections.Followed(1, 0));
        assertThat(this.stage.in(() -> this.goalSections.follow(this.aino))).as("already there")
            .isEqualTo(new GoalSections.Followed(0, 0));

        assertThat(card().sections().getLast().name().fi()).isEqualTo("Nuorten arki");
        assertThat(line(card(), ASSISTANCE).indicator().aim()).isEqualTo(Aim.HIGH);
    }

    @Test
    void withoutFollowedGoalsNothingIsArranged() {
        assertThat(this.stage.in(() -> this.goalSections.follow(this.aino))).isEqualTo(new GoalSections.Followed(0, 0));
        assertThat(group(Purpose.CARD).own()).isFalse();
    }

    @Test
    void noCardTellsTheSameTwice() {
        var section = begin();

        assertThat(this.stage.in(() -> this.arrangements.fill(this.aino, section, SICK_PAY, Filling.ADD)))
            .contains("indicator.arranged.twice");
    }

    @Test
    void whoBeginsTwiceAtOnceHasOneCopy() throws Exception {
        var wanted = lines(card());
        try (var both = Executors.newFixedThreadPool(2)) {
            var starts = Collections.nCopies(2,
                    Executors.callable(() -> this.stage.run(() -> this.arrangements.begin(this.aino, Purpose.CARD))));
            for (var start : both.invokeAll(starts)) {
                start.get();
            }
        }
        assertThat(lines(card())).isEqualTo(wanted);
    }

    @Test
    void renamingLeavesWhatTheAdministratorHasSaid() {
        var structure = ArrangedSets.begin(this.arrangements, this.pages, this.sara, Purpose.STRUCTURE);
        this.arrangements.change(this.sara, structure, new SetText(LocalText.finnish("TEA"), 7, "Keksitty lähde"));
        var own = this.stage.in(() -> ArrangedSets.begin(this.arrangements, this.pages, this.aino, Purpose.STRUCTURE));

        this.stage.run(() -> this.arrangements.change(this.aino, own, text("Rakenteet")));

        var set = this.stage.in(() -> this.arrangements.find(this.aino, own));
        assertThat(set.madeOf()).isEqualTo(7);
        assertThat(set.basis()).extracting(IndicatorSet.Basis::source).isEqualTo("Keksitty lähde");
        this.arrangements.giveUp(this.sara, Purpose.STRUCTURE);
    }

    @Test
    void administratorSaysOfWhatTheCoefficientIsMade() {
        assertThat(watch().isVerified()).isFalse();
        int unknown = watch().unknown();
        var part = ArrangedSets.begin(this.arrangements, this.pages, this.sara, Purpose.PROCESS);

        this.arrangements.fill(this.sara, part, IndicatorKey.of("sotkanet-4092"), Filling.ADD);
        this.arrangements.change(this.sara, part,
                new SetText(new LocalText("Peruskoulut", "", ""), 4, "THL, keksitty luettelo"));

        assertThat(watch().unknown()).isEqualTo(unknown - 1);
        assertThat(watch().parts().getFirst().basis()).extracting(IndicatorSet.Basis::source)
            .isEqualTo("THL, keksitty luettelo");
        assertThat(watch().isVerified()).as("only one part of it").isFalse();
    }

    @Test
    void newEditionOfTheProductLeavesWhatHasBeenArranged() {
        var part = ArrangedSets.begin(this.arrangements, this.pages, this.sara, Purpose.PROCESS);
        this.arrangements.fill(this.sara, part, IndicatorKey.of("sotkanet-4092"), Filling.ADD);

        SuppliedSets.supply(this.sets);

        assertThat(this.arrangements.find(this.sara, part).keys()).contains(IndicatorKey.of("sotkanet-4092"));
        this.arrangements.giveUp(this.sara, Purpose.PROCESS);
        assertThat(this.sets.list(Purpose.PROCESS)).extracting(IndicatorSet::key)
            .containsExactly("hyte-schools", "hyte-sport", "hyte-management", "hyte-culture");
    }

    @Test
    void onlyTheCoordinatorAndTheAdministratorArrange() {
        var helmi = new Arranger.OfCounty(this.stage.helmi());
        var onni = new Arranger.OfSystem(this.stage.onni().person());
        var section = begin();
        assertThatThrownBy(() -> this.stage.run(() -> this.arrangements.begin(helmi, Purpose.CARD)))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.arrangements.fill(helmi, section, ASSISTANCE, Filling.ADD)))
            .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.pages.get(helmi, null))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.arrangements.begin(onni, Purpose.PROCESS)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> this.stage.run(() -> this.arrangements.begin(this.aino, Purpose.PROCESS)))
            .as("the coefficient is the same for all")
            .isInstanceOf(NotFound.class);
    }

    @Test
    void databaseLetsACountyWriteItsOwnOnly() {
        assertThat(write("DELETE FROM indicator.indicator_set")).isZero();
        assertThat(write("DELETE FROM indicator.set_member")).isZero();
        assertThat(write("UPDATE indicator.indicator_set SET place = 7")).isZero();
        assertThatThrownBy(() -> write("""
                INSERT INTO indicator.indicator_set (key, place, purpose, name_fi, arranged)
                VALUES ('own', 0, 'CARD', 'a', true)
                """)).isInstanceOf(DataAccessException.class);
    }

    private int write(String sql) {
        return this.stage
            .in(() -> Objects.requireNonNull(this.transaction.execute(status -> this.db.sql(sql).update())));
    }

    private IndicatorSetId begin() {
        return this.stage.in(() -> ArrangedSets.begin(this.arrangements, this.pages, this.aino, Purpose.CARD));
    }

    private void fill(IndicatorSetId section, IndicatorKey key, Filling filling) {
        assertThat(this.stage.in(() -> this.arrangements.fill(this.aino, section, key, filling))).isEmpty();
    }

    private IndicatorKey first(IndicatorSetId section) {
        return this.stage.in(() -> this.arrangements.find(this.aino, section)).keys().getFirst();
    }

    private IndicatorSetId section(IndicatorKey key) {
        return group(Purpose.CARD).sets()
            .stream()
            .filter(set -> set.keys().contains(key))
            .map(set -> IndicatorSetId.of(set.key()))
            .findFirst()
            .orElseThrow();
    }

    private ArrangementPage.Group group(Purpose purpose) {
        return this.stage.in(() -> this.pages.get(this.aino, null))
            .groups()
            .stream()
            .filter(group -> group.purpose() == purpose)
            .findFirst()
            .orElseThrow();
    }

    private List<String> names() {
        return group(Purpose.CARD).sets().stream().map(set -> set.name().fi()).toList();
    }

    private Card card() {
        return this.stage.in(() -> this.cards.get(KUOPIO));
    }

    private static List<IndicatorKey> lines(Card card) {
        return card.lines().stream().map(line -> line.indicator().key()).toList();
    }

    private static CardLine line(Card card, IndicatorKey key) {
        return card.lines().stream().filter(line -> line.indicator().key().equals(key)).findFirst().orElseThrow();
    }

    private Watch watch() {
        return this.stage.in(() -> this.coefficient.get(this.stage.county()));
    }

    private static SetText text(String name) {
        return new SetText(new LocalText(name, "", ""), null, null);
    }

}
