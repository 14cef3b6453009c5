package fi.yhdyspinta.survey.results;

import java.time.Instant;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.survey.SurveyId;
import fi.yhdyspinta.survey.results.Publication.PublicationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The publications of results; a withdrawn one stays. */
@Repository
class PublicationStore {

    private final JdbcClient db;

    PublicationStore(JdbcClient db) {
        this.db = db;
    }

    /** The one in force. */
    Optional<Publication> find(SurveyId survey) {
        return this.db.sql("""
                SELECT id, with_words, published_at
                FROM survey.results_publication
                WHERE county_id = platform.county() AND survey_id = :survey AND withdrawn_at IS NULL
                """)
            .param("survey", survey.value())
            .query((row, number) -> new Publication(new PublicationId(Rows.uuid(row, "id")),
                    row.getBoolean("with_words"), Rows.instant(row, "published_at")))
            .optional();
    }

    void insert(CountyId county, SurveyId survey, Publication publication, PersonId by) {
        this.db.sql("""
                INSERT INTO survey.results_publication (county_id, id, survey_id, with_words, published_at,
                                                        published_by)
                VALUES (:county, :id, :survey, :words, :at, :by)
                """)
            .param("county", county.value())
            .param("id", publication.id().value())
            .param("survey", survey.value())
            .param("words", publication.withWords())
            .param("at", Rows.at(publication.publishedAt()))
            .param("by", by.value())
            .update();
    }

    void withdraw(PublicationId id, PersonId by, Instant at) {
        this.db.sql("""
                UPDATE survey.results_publication
                SET withdrawn_at = :at, withdrawn_by = :by
                WHERE county_id = platform.county() AND id = :id AND withdrawn_at IS NULL
                """).param("id", id.value()).param("at", Rows.at(at)).param("by", by.value()).update();
    }

}
