package fi.yhdyspinta.survey.results;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.cast.Cast;
import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.organisation.PartyType;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.QuestionId;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.QuestionKind.Item;
import fi.yhdyspinta.survey.QuestionKind.Option;
import fi.yhdyspinta.survey.RespondentUnit;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyDraft.QuestionDraft;
import fi.yhdyspinta.survey.SurveyDraft.SectionDraft;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.SurveyState;
import fi.yhdyspinta.survey.SurveySubmitted;
import fi.yhdyspinta.survey.questionnaire.Questionnaires;
import fi.yhdyspinta.survey.questionnaire.Survey;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Organisations that answer a survey of one question of each kind, all made up. */
class Crowd {

    static final LocalText GOAL = LocalText.finnish("Yksinäisyys vähenee");

    private final Cast cast;

    private final Questionnaires questionnaires;

    private final Counting counting;

    private final JdbcClient db;

    private final TransactionTemplate transaction;

    final Stage stage;

    final SurveyId survey;

    /** On a stage of its own, with a survey open for answers. */
    Crowd(Cast cast, BeanFactory beans) {
        this.cast = cast;
        this.questionnaires = beans.getBean(Questionnaires.class);
        this.counting = beans.getBean(Counting.class);
        this.db = beans.getBean(JdbcClient.class);
        this.transaction = beans.getBean(TransactionTemplate.class);
        this.stage = cast.stage();
        this.survey = survey();
    }

    private SurveyId survey() {
        var id = SurveyId.next();
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            this.questionnaires.insert(this.stage.county().id(), id, new ProcessId(UUID.randomUUID()), draft(),
                    Instant.now());
            this.questionnaires.save(this.questionnaires.get(id), SurveyState.OPEN, hoursAgo(48), hoursAgo(-48));
        }));
        return id;
    }

    void close() {
        save(SurveyState.CLOSED, hoursAgo(0));
    }

    void reopen() {
        save(SurveyState.OPEN, hoursAgo(-48));
    }

    Survey get() {
        return this.stage.in(() -> this.transaction.execute(status -> this.questionnaires.get(this.survey)));
    }

    QuestionId question(String key) {
        return get().questions().stream().filter(question -> question.key().equals(key)).findFirst().orElseThrow().id();
    }

    /**
     * A new organisation submits: value by key of the question, with /part where there is
     * one.
     */
    Organisation submit(PartyType type, Map<String, String> answers) {
        var organisation = this.cast.organisation(this.stage.county(), name(type), type);
        submit(organisation, answers);
        return organisation;
    }

    /** The organisation submits, or corrects what it has submitted. */
    void submit(Organisation organisation, Map<String, String> answers) {
        var county = this.stage.county().id().value();
        var person = this.stage.aino().person().value();
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> {
            var response = response(county, organisation, person);
            var version = this.db.sql("SELECT version FROM survey.response WHERE county_id = ? AND id = ?")
                .params(county, response)
                .query(Integer.class)
                .single();
            var submission = Ids.next();
            this.db.sql("""
                    UPDATE survey.submission SET superseded_at = now()
                    WHERE county_id = ? AND response_id = ? AND superseded_at IS NULL
                    """).params(county, response).update();
            this.db.sql("""
                    INSERT INTO survey.submission (county_id, id, response_id, survey_id, organisation_id, version,
                                                   submitted_at, submitted_by)
                    VALUES (?, ?, ?, ?, ?, ?, now(), ?)
                    """)
                .params(county, submission, response, this.survey.value(), organisation.id().value(), version, person)
                .update();
            answers.forEach((key, value) -> answer(county, response, submission, person, key, value));
            // Only the counting hears of it: nobody waits for a receipt of what is made
            // up.
            this.counting.on(new SurveySubmitted(this.stage.county().id(), this.survey,
                    new ProcessId(UUID.randomUUID()), organisation.id(), this.stage.aino().person(), version));
        }));
    }

    private UUID response(UUID county, Organisation organisation, UUID person) {
        return this.db.sql("""
                INSERT INTO survey.response (county_id, id, survey_id, organisation_id, state, version, started_at,
                                             submitted_at, submitted_by)
                VALUES (?, ?, ?, ?, 'SUBMITTED', 1, now(), now(), ?)
                ON CONFLICT (county_id, survey_id, organisation_id)
                DO UPDATE SET version = response.version + 1
                RETURNING id
                """)
            .params(county, Ids.next(), this.survey.value(), organisation.id().value(), person)
            .query((row, number) -> Rows.uuid(row, "id"))
            .single();
    }

    private void answer(UUID county, UUID response, UUID submission, UUID person, String key, String value) {
        var slash = key.indexOf('/');
        var part = slash < 0 ? "" : key.substring(slash + 1);
        var question = this.db.sql("SELECT id FROM survey.question WHERE county_id = ? AND survey_id = ? AND key = ?")
            .params(county, this.survey.value(), slash < 0 ? key : key.substring(0, slash))
            .query((row, number) -> Rows.uuid(row, "id"))
            .single();
        var answer = this.db.sql("""
                INSERT INTO survey.answer (county_id, id, response_id, question_id, part, value, revision, written_at,
                                           written_by)
                VALUES (?, ?, ?, ?, ?, ?, 1, now(), ?)
                ON CONFLICT (county_id, response_id, question_id, part) DO UPDATE SET value = excluded.value
                RETURNING id
                """)
            .params(county, Ids.next(), response, question, part, value, person)
            .query((row, number) -> Rows.uuid(row, "id"))
            .single();
        this.db.sql("""
                INSERT INTO survey.submitted_answer (county_id, submission_id, answer_id, question_id, part, value)
                VALUES (?, ?, ?, ?, ?, ?)
                """).params(county, submission, answer, question, part, value).update();
    }

    private void save(SurveyState state, Instant closesAt) {
        this.stage.run(() -> this.transaction.executeWithoutResult(status -> this.questionnaires
            .save(this.questionnaires.get(this.survey), state, hoursAgo(48), closesAt)));
    }

    static SurveyDraft draft() {
        return new SurveyDraft(LocalText.finnish("Ennakkokysely"), RespondentUnit.ORGANISATION, null, null, true,
                List.of(new SectionDraft("A", LocalText.finnish("Tavoitteet"), List.of(
                        QuestionDraft.of("A1", LocalText.finnish("Miten tavoitteet etenevät?"), scale()),
                        QuestionDraft.of("A2", LocalText.finnish("Miten työtä tehostettaisiin?"),
                                new QuestionKind.OpenText()),
                        QuestionDraft.of("A3", LocalText.finnish("Mitä tavoitteita vietäisiin eteenpäin?"), goals())),
                        Map.of()),
                        new SectionDraft("B", LocalText.finnish("Yhteistyö"), List.of(
                                QuestionDraft.of("B1", LocalText.finnish("Ovatko roolit selkeät?"), clear()),
                                QuestionDraft.of("B2", LocalText.finnish("Mitä käytäntöjä teillä on?"), perItem())),
                                Map.of())),
                Map.of());
    }

    private static QuestionKind scale() {
        return new QuestionKind.Scale(5, LocalText.finnish("vaativat paljon tehostamista"),
                LocalText.finnish("etenevät erittäin hyvin"), LocalText.finnish("emme osaa sanoa"));
    }

    private static QuestionKind clear() {
        return new QuestionKind.SingleChoice(List.of(Option.of("yes", LocalText.finnish("Kyllä")),
                Option.of("no", LocalText.finnish("Ei")), Option.of("dont_know", LocalText.finnish("En osaa sanoa"))));
    }

    private static QuestionKind goals() {
        var goals = new java.util.ArrayList<Option>();
        goals.add(Option.of("g1", GOAL));
        for (var number = 2; number <= 27; number++) {
            goals.add(Option.of("g" + number, LocalText.finnish("Tavoite numero " + number)));
        }
        goals.add(new Option("all_equal", LocalText.finnish("Kaikki ovat yhtä tärkeitä"), true, false, null, Map.of()));
        goals.add(new Option("other", LocalText.finnish("Jokin muu, mikä"), false, true, null, Map.of()));
        return new QuestionKind.MultiChoice(goals);
    }

    private static QuestionKind perItem() {
        return new QuestionKind.OpenTextPerItem(
                List.of(Item.of("I", LocalText.finnish("Elintavat")), Item.of("II", LocalText.finnish("Osallisuus"))),
                LocalText.finnish("Emme osaa eritellä"), null);
    }

    private static String name(PartyType type) {
        return "Keksitty " + type.name().toLowerCase(java.util.Locale.ROOT) + " "
                + UUID.randomUUID().toString().substring(0, 6);
    }

    private static Instant hoursAgo(int hours) {
        return Instant.now().minus(Duration.ofHours(hours));
    }

}
