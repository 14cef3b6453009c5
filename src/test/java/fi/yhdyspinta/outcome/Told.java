package fi.yhdyspinta.outcome;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import fi.yhdyspinta.cast.Stage;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Organisation;
import fi.yhdyspinta.platform.Ids;
import fi.yhdyspinta.platform.LocalText;
import fi.yhdyspinta.platform.ProcessId;
import fi.yhdyspinta.survey.OpenAnswers;
import fi.yhdyspinta.survey.QuestionKind;
import fi.yhdyspinta.survey.RespondentUnit;
import fi.yhdyspinta.survey.SurveyDraft;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.Surveys;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts submitted answers on the stage, as the survey's tables hold them. */
public final class Told {

    public static final String QUESTION = "Mikä estää osallistumista?";

    private final Stage stage;

    private final Surveys surveys;

    private final OpenAnswers answers;

    private final JdbcClient db;

    private final TransactionTemplate transaction;

    public Told(Stage stage, Surveys surveys, OpenAnswers answers, JdbcClient db, TransactionTemplate transaction) {
        this.stage = stage;
        this.surveys = surveys;
        this.answers = answers;
        this.db = db;
        this.transaction = transaction;
    }

    /** A survey of one open question. */
    public SurveyId survey(ProcessId process) {
        var question = SurveyDraft.QuestionDraft.of("1", LocalText.finnish(QUESTION), new QuestionKind.OpenText());
        var section = new SurveyDraft.SectionDraft("A", LocalText.finnish("Osallisuus"), List.of(question), Map.of());
        return this.stage
            .in(() -> this.surveys.create(this.stage.aino(), process, new SurveyDraft(LocalText.finnish("Kysely"),
                    RespondentUnit.ORGANISATION, null, null, true, List.of(section), Map.of())));
    }

    /** What the organisation has submitted; the id of its answer. */
    public UUID answer(SurveyId survey, Organisation organisation, Actor by, String text) {
        return this.stage.in(() -> this.transaction.execute(status -> insert(survey, organisation, by, text)));
    }

    private UUID insert(SurveyId survey, Organisation organisation, Actor by, String text) {
        var question = this.answers.listQuestions(survey).getFirst().id().value();
        var county = this.stage.county().id().value();
        var response = Ids.next();
        var answer = Ids.next();
        var submission = Ids.next();
        var person = by.person().value();
        this.db.sql("""
                INSERT INTO survey.response (county_id, id, survey_id, organisation_id, state, version, started_at,
                                             submitted_at, submitted_by)
                VALUES (?, ?, ?, ?, 'SUBMITTED', 1, now(), now(), ?)
                """).params(county, response, survey.value(), organisation.id().value(), person).update();
        this.db.sql("""
                INSERT INTO survey.answer (county_id, id, response_id, question_id, value, revision, written_at,
                                           written_by)
                VALUES (?, ?, ?, ?, ?, 1, now(), ?)
                """).params(county, answer, response, question, text, person).update();
        this.db.sql("""
                INSERT INTO survey.submission (county_id, id, response_id, survey_id, organisation_id, version,
                                               submitted_at, submitted_by)
                VALUES (?, ?, ?, ?, ?, 1, now(), ?)
                """).params(county, submission, response, survey.value(), organisation.id().value(), person).update();
        this.db.sql("""
                INSERT INTO survey.submitted_answer (county_id, submission_id, answer_id, question_id, part, value)
                VALUES (?, ?, ?, ?, '', ?)
                """).params(county, submission, answer, question, text).update();
        return answer;
    }

}
