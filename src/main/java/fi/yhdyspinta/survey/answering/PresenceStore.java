package fi.yhdyspinta.survey.answering;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.SurveyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has the answer of an organisation open. */
@Repository
class PresenceStore {

    private final JdbcClient db;

    PresenceStore(JdbcClient db) {
        this.db = db;
    }

    /** Returns whether the person had not been there since that moment. */
    boolean arrive(CountyId county, SurveyId survey, OrganisationId organisation, PersonId person, Instant at,
            Instant since) {
        var there = list(survey, organisation, since).contains(person);
        this.db.sql("""
                INSERT INTO survey.presence (county_id, survey_id, organisation_id, person_id, seen_at)
                VALUES (:county, :survey, :organisation, :person, :at)
                ON CONFLICT (county_id, survey_id, organisation_id, person_id)
                DO UPDATE SET seen_at = excluded.seen_at
                """)
            .param("county", county.value())
            .param("survey", survey.value())
            .param("organisation", organisation.value())
            .param("person", person.value())
            .param("at", Rows.at(at))
            .update();
        return !there;
    }

    void leave(SurveyId survey, OrganisationId organisation, PersonId person) {
        this.db.sql("""
                DELETE FROM survey.presence
                WHERE county_id = platform.county()
                  AND survey_id = :survey
                  AND organisation_id = :organisation
                  AND person_id = :person
                """)
            .param("survey", survey.value())
            .param("organisation", organisation.value())
            .param("person", person.value())
            .update();
    }

    List<PersonId> list(SurveyId survey, OrganisationId organisation, Instant since) {
        return this.db.sql("""
                SELECT person_id
                FROM survey.presence
                WHERE county_id = platform.county()
                  AND survey_id = :survey
                  AND organisation_id = :organisation
                  AND seen_at >= :since
                ORDER BY person_id
                """)
            .param("survey", survey.value())
            .param("organisation", organisation.value())
            .param("since", Rows.at(since))
            .query((row, number) -> new PersonId(Rows.uuid(row, "person_id")))
            .list();
    }

}
