package fi.yhdyspinta.survey.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import fi.yhdyspinta.DatabaseTest;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Forbidden;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.NotFound;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.results.OpenAnswerFilter.Order;
import fi.yhdyspinta.survey.results.QuestionResult.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

import static fi.yhdyspinta.organisation.PartyType.MUNICIPALITY;
import static fi.yhdyspinta.organisation.PartyType.NGO;
import static fi.yhdyspinta.organisation.PartyType.PARISH;
import static fi.yhdyspinta.organisation.PartyType.POLICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ResultsTest extends DatabaseTest {

    @Autowired
    private Results results;

    @Autowired
    private OpenAnswerLists openAnswers;

    @Autowired
    private Counting counting;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private BeanFactory beans;

    private Crowd crowd;

    private Stage stage;

    private SurveyId survey;

    @BeforeEach
    void openSurvey() {
        this.crowd = new Crowd(this.cast, this.beans);
        this.stage = this.crowd.stage;
        this.survey = this.crowd.survey;
    }

    @Test
    void countsAreExactAgainstARecount() {
        var chance = new Random(7);
        var types = List.of(MUNICIPALITY, NGO, PARISH, POLICE);
        var newest = new HashMap<Organisation, Map<String, String>>();
        for (var turn = 0; turn < 60; turn++) {
            var answers = answers(chance);
            var correcting = !newest.isEmpty() && chance.nextInt(3) == 0;
            if (correcting) {
                var organisation = new ArrayList<>(newest.keySet()).get(chance.nextInt(newest.size()));
                this.crowd.submit(organisation, answers);
                newest.put(organisation, answers);
            }
            else {
                newest.put(this.crowd.submit(types.get(chance.nextInt(4)), answers), answers);
            }
            if (chance.nextInt(10) == 0) {
                assertThat(counted()).isEqualTo(recount(newest));
            }
        }
        assertThat(counted()).isEqualTo(recount(newest));
    }

    @Test
    void countsAreExactWhenManySubmitAndReadAtOnce() {
        var chance = new Random(11);
        var answers = IntStream.range(0, 40).mapToObj(each -> answers(chance)).toList();
        var newest = new java.util.concurrent.ConcurrentHashMap<Organisation, Map<String, String>>();
        try (var people = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            answers.forEach(each -> people.submit(() -> {
                newest.put(this.crowd.submit(NGO, each), each);
                return counted();
            }));
        }
        assertThat(newest).hasSize(40);
        assertThat(counted()).isEqualTo(recount(newest));
    }

    @Test
    void otherCountiesSeeNothing() {
        submit(MUNICIPALITY, 6);
        var other = this.cast.stage();

        assertThatThrownBy(() -> other.in(() -> this.results.show(other.aino(), this.survey, false)))
            .isInstanceOf(NotFound.class);
    }

    @Test
    void nothingIsShownOfFour() {
        submit(MUNICIPALITY, 4);
        this.crowd.close();

        assertThat(show(this.stage.aino()).isTold()).isFalse();
        assertThat(show(this.stage.helmi()).isTold()).isFalse();
        assertThat(show(this.stage.aino(), true).isTold()).as("what the coordinator may ask for").isTrue();
        assertThat(show(this.stage.helmi(), true).isTold()).as("what nobody else may").isFalse();
    }

    @Test
    void smallGroupsAreJoined() {
        submit(MUNICIPALITY, 6);
        submit(PARISH, 3);
        submit(POLICE, 2);

        assertThat(figure(show(this.stage.aino()), 1).groups().stream().map(row -> row.group().types()))
            .containsExactly(Set.of(MUNICIPALITY), Set.of(PARISH, POLICE));
        assertThat(figure(show(this.stage.aino(), true), 1).groups()).hasSize(3);
    }

    @Test
    void partiesSeeResultsAfterClosingOnly() {
        submit(MUNICIPALITY, 6);

        assertThat(show(this.stage.helmi()).sight()).isEqualTo(Sight.NOT_YET);
        assertThat(show(this.stage.helmi()).parts()).isEmpty();
        assertThatThrownBy(() -> list(this.stage.helmi(), "A2")).isInstanceOf(Forbidden.class);
        this.crowd.close();

        assertThat(show(this.stage.helmi()).sight()).isEqualTo(Sight.FIGURES_AND_WORDS);
        assertThat(show(this.stage.helmi()).isTold()).isTrue();
    }

    @Test
    void decisionMakerSeesFiguresOnly() {
        submit(MUNICIPALITY, 6);
        this.crowd.close();

        assertThat(show(this.stage.urho()).isTold()).isTrue();
        assertThat(show(this.stage.urho()).words()).isZero();
        assertThatThrownBy(() -> list(this.stage.urho(), "A2")).isInstanceOf(Forbidden.class);
    }

    @Test
    void administratorAndVisitorSeeNothingUntilPublished() {
        submit(MUNICIPALITY, 6);
        this.crowd.close();
        assertThatThrownBy(() -> show(this.stage.sara())).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> show(this.stage.visitor())).isInstanceOf(Forbidden.class);

        this.stage.run(() -> this.results.publish(this.stage.aino(), this.survey, false));
        assertThat(show(this.stage.visitor()).sight()).isEqualTo(Sight.FIGURES);
        assertThatThrownBy(() -> list(this.stage.visitor(), "A2")).isInstanceOf(Forbidden.class);

        this.stage.run(() -> this.results.withdraw(this.stage.aino(), this.survey));
        assertThatThrownBy(() -> show(this.stage.visitor())).isInstanceOf(Forbidden.class);
    }

    @Test
    void onlyTheCoordinatorPublishesAndOnlyAfterClosing() {
        submit(MUNICIPALITY, 6);
        assertThatThrownBy(() -> publish(this.stage.aino())).isInstanceOf(Forbidden.class);
        this.crowd.close();

        for (var actor : List.of(this.stage.onni(), this.stage.urho(), this.stage.sara(), this.stage.visitor())) {
            assertThatThrownBy(() -> publish(actor)).isInstanceOf(Forbidden.class);
        }
        publish(this.stage.aino());
        publish(this.stage.aino());
        assertThat(show(this.stage.visitor()).isTold()).isTrue();
    }

    @Test
    void namesAreForTheCoordinatorOnly() {
        submit(MUNICIPALITY, 6);
        submit(PARISH, 3);
        submit(POLICE, 2);
        this.crowd.close();

        assertThat(list(this.stage.aino(), "A2").answers()).hasSize(11)
            .allMatch(answer -> answer.organisation() != null && answer.id() != null && answer.submittedAt() != null);
        assertThat(list(this.stage.helmi(), "A2").answers()).hasSize(11)
            .allMatch(answer -> answer.organisation() == null && answer.id() == null && answer.submittedAt() == null)
            .allMatch(answer -> Stream.ofNullable(answer.group())
                .anyMatch(group -> group.isJoined() || group.equals(Group.of(MUNICIPALITY))));
        assertThat(list(this.stage.helmi(), "A2").groups().stream().map(Group::key)).containsExactly("MUNICIPALITY");
        assertThat(list(this.stage.helmi(), filter("A2", null, "PARISH", null, "")).found())
            .as("asking for a small group by its name")
            .isZero();
        assertThat(list(this.stage.aino(), filter("A2", null, "PARISH", null, "")).found()).isEqualTo(3);
    }

    @Test
    void municipalityNarrowsForTheCoordinatorOnly() {
        submit(MUNICIPALITY, 6);
        this.crowd.close();

        assertThat(list(this.stage.helmi(), filter("A2", null, null, "140", "")).found()).isEqualTo(6);
        assertThat(list(this.stage.aino(), filter("A2", null, null, "140", "")).found()).isZero();
        assertThat(list(this.stage.helmi(), "A2").municipalities()).isEmpty();
    }

    @Test
    void openAnswersAreFoundByWordAndByItem() {
        submit(MUNICIPALITY, 6);
        this.crowd.submit(NGO, Map.of("A2", "100 % talkoilla_ja \\ voimalla", "B2/I", "Kävelykerho"));

        assertThat(list(this.stage.aino(), filter("A2", null, null, null, "100 % TALKOILLA_")).found()).isEqualTo(1);
        assertThat(list(this.stage.aino(), filter("A2", null, null, null, "%")).found()).isEqualTo(1);
        assertThat(list(this.stage.aino(), filter("B2", "I", null, null, "")).answers()).hasSize(1)
            .allMatch(answer -> LocalText.finnish("Elintavat").equals(answer.item()));
        assertThat(list(this.stage.aino(), filter("B2", "II", null, null, "")).answers()).isEmpty();
    }

    @Test
    void fewOpenAnswersAreNotShownToOthers() {
        submit(MUNICIPALITY, 6);
        this.crowd.submit(NGO, Map.of("B2/I", "Kävelykerho"));
        this.crowd.close();

        assertThat(list(this.stage.helmi(), filter("B2", null, null, null, "")).answers()).isEmpty();
        assertThat(list(this.stage.helmi(), "A2").asked().stream().map(asked -> asked.question().key()))
            .containsExactly("A2");
    }

    @Test
    void whatIsToldStandsStillWhenOneCorrects() {
        var first = submit(MUNICIPALITY, 8).getFirst();
        this.crowd.close();
        var told = figure(show(this.stage.helmi()), 1);
        this.crowd.reopen();
        assertThat(show(this.stage.helmi()).sight()).isEqualTo(Sight.NOT_YET);
        this.crowd.submit(first, Map.of("A1", "1", "A2", "Toisin"));
        this.crowd.close();

        assertThat(figure(show(this.stage.helmi()), 1)).isEqualTo(told);
        assertThat(list(this.stage.helmi(), "A2").answers()).noneMatch(answer -> answer.text().equals("Toisin"));
        assertThat(figure(show(this.stage.aino()), 1)).isNotEqualTo(told);
    }

    @Test
    void whatIsToldMovesOnWhenFiveHaveCorrected() {
        var organisations = submit(MUNICIPALITY, 8);
        this.crowd.close();
        show(this.stage.helmi());
        this.crowd.reopen();
        organisations.stream().limit(5).forEach(each -> this.crowd.submit(each, Map.of("A1", "1", "A2", "Toisin")));
        this.crowd.close();

        assertThat(figure(show(this.stage.helmi()), 1).lines().getFirst().count()).isEqualTo(5);
    }

    @Test
    void onlyTotalsAreToldWhenTheGroupsHaveChanged() {
        submit(MUNICIPALITY, 8);
        submit(NGO, 6);
        this.crowd.close();
        assertThat(figure(show(this.stage.helmi()), 1).groups()).hasSize(2);
        this.crowd.reopen();
        submit(PARISH, 5);
        this.crowd.close();

        assertThat(figure(show(this.stage.helmi()), 1).answered()).isEqualTo(19);
        assertThat(figure(show(this.stage.helmi()), 1).groups()).isEmpty();
        assertThat(list(this.stage.helmi(), "A2").answers()).allMatch(answer -> answer.group() == null);
        assertThat(figure(show(this.stage.aino()), 1).groups()).hasSize(3);
    }

    private List<Organisation> submit(PartyType type, int organisations) {
        return IntStream.range(0, organisations)
            .mapToObj(each -> this.crowd.submit(type,
                    Map.of("A1", Integer.toString(2 + each % 4), "A2", "Enemmän yhdessä " + each, "A3",
                            "g1\ng" + (2 + each), "B1", each % 3 == 0 ? "no" : "yes")))
            .toList();
    }

    private static Map<String, String> answers(Random chance) {
        var answers = new HashMap<String, String>();
        if (chance.nextInt(4) > 0) {
            answers.put("A1", chance.nextInt(5) == 0 ? "none" : Integer.toString(1 + chance.nextInt(5)));
        }
        if (chance.nextBoolean()) {
            answers.put("A2", "Sanoja " + chance.nextInt());
        }
        if (chance.nextBoolean()) {
            answers.put("A3",
                    IntStream.range(1, 10)
                        .filter(each -> chance.nextBoolean())
                        .mapToObj(each -> "g" + each)
                        .collect(Collectors.joining("\n", "g27\n", "\nother")));
            answers.put("A3/other", "Muuta");
        }
        if (chance.nextBoolean()) {
            answers.put("B1", chance.nextBoolean() ? "yes" : "no");
        }
        answers.put(chance.nextBoolean() ? "B2" : "B2/II", "out");
        return answers;
    }

    private Returns counted() {
        return this.stage.in(() -> this.transaction.execute(status -> this.counting.newest(this.survey)));
    }

    private Returns recount(Map<Organisation, Map<String, String>> submitted) {
        var questions = this.crowd.get().questions();
        return Ballot.count(submitted.entrySet().stream().map(each -> {
            var said = new HashMap<Field, Set<String>>();
            each.getValue().forEach((key, value) -> {
                var parts = key.split("/", 2);
                var question = questions.stream().filter(one -> one.key().equals(parts[0])).findFirst().orElseThrow();
                var closed = parts.length == 1 && !parts[0].equals("A2");
                said.put(new Field(question.id(), parts.length == 1 ? "" : parts[1]),
                        closed ? Stream.of(value.split("\n")).collect(Collectors.toSet()) : Set.of());
            });
            return new Ballot(each.getKey().partyType(), said);
        }).toList());
    }

    private void publish(Actor actor) {
        this.stage.run(() -> this.results.publish(actor, this.survey, true));
    }

    private ResultsPage show(Actor actor) {
        return show(actor, false);
    }

    private ResultsPage show(Actor actor, boolean whole) {
        return this.stage.in(() -> this.results.show(actor, this.survey, whole));
    }

    private OpenAnswersPage list(Actor actor, String question) {
        return list(actor, filter(question, null, null, null, ""));
    }

    private OpenAnswersPage list(Actor actor, OpenAnswerFilter filter) {
        return this.stage.in(() -> this.openAnswers.list(actor, this.survey, filter));
    }

    private OpenAnswerFilter filter(String question, @Nullable String part, @Nullable String group,
            @Nullable String municipality, String search) {
        return new OpenAnswerFilter(this.crowd.question(question), part, false, group, municipality, search,
                Order.MIXED, 1);
    }

    private static Figure figure(ResultsPage page, int number) {
        return page.parts()
            .stream()
            .flatMap(part -> part.questions().stream())
            .filter(result -> result.question().number() == number)
            .map(Figure.class::cast)
            .findFirst()
            .orElseThrow();
    }

}
