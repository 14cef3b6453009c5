package fi.yhdyspinta.tray.practice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.TypedId;
import fi.yhdyspinta.survey.AnswerId;
import fi.yhdyspinta.tray.PracticeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PracticeStore {

    private final JdbcClient db;

    PracticeStore(JdbcClient db) {
        this.db = db;
    }

    Optional<GoodPractice> find(PracticeId id) {
        return this.db.sql(PracticeRowStore.SELECT + """
                FROM tray.good_practice p
                WHERE p.county_id = platform.county() AND p.id = :id
                """).param("id", id.value()).query(PracticeRowStore::practice).optional();
    }

    /** Holds the others back until what is being done to it is done. */
    Optional<GoodPractice> findForChange(PracticeId id) {
        return this.db.sql(PracticeRowStore.SELECT + """
                FROM tray.good_practice p
                WHERE p.county_id = platform.county() AND p.id = :id
                FOR UPDATE
                """).param("id", id.value()).query(PracticeRowStore::practice).optional();
    }

    /** Those of an owner that are not retired. */
    List<GoodPractice> listStanding(OrganisationId owner) {
        return this.db.sql(PracticeRowStore.SELECT + """
                FROM tray.good_practice p
                WHERE p.county_id = platform.county() AND p.owner_id = :owner AND p.state <> 'RETIRED'
                ORDER BY p.name COLLATE "fi-x-icu", p.id
                """).param("owner", owner.value()).query(PracticeRowStore::practice).list();
    }

    Optional<PracticeId> findOf(AnswerId answer) {
        return this.db.sql("""
                SELECT id
                FROM tray.good_practice
                WHERE county_id = platform.county() AND answer_id = :answer
                """)
            .param("answer", answer.value())
            .query((row, number) -> new PracticeId(Rows.uuid(row, "id")))
            .optional();
    }

    /**
     * @return false when the answer has become a practice already
     */
    boolean insert(Actor actor, PracticeId id, PracticeTerms terms, @Nullable AnswerId answer, Instant at) {
        return told(
                this.db
                    .sql("""
                            INSERT INTO tray.good_practice (county_id, id, language, name, what, focus_area_id, age_groups, level, source_name,
                                                            source_link, plan_measured, plan_method, plan_reported_on, owner_id, contact_role,
                                                            answer_id, state, proposed_by, proposed_at)
                            VALUES (:county, :id, :language, :name, :what, :theme, :ages::text[], :level, :sourceName,
                                    :sourceLink, :measured, :method, :reportedOn, :owner, :contact,
                                    :answer, 'PROPOSED', :by, :at)
                            ON CONFLICT (county_id, answer_id) DO NOTHING
                            """),
                id, terms)
            .param("county", actor.county().value())
            .param("language", terms.language().name())
            .param("answer", valueOrNull(answer))
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    void update(PracticeId id, PracticeTerms terms) {
        told(this.db.sql("""
                UPDATE tray.good_practice
                SET name = :name, what = :what, focus_area_id = :theme, age_groups = :ages::text[], level = :level,
                    source_name = :sourceName, source_link = :sourceLink, plan_measured = :measured,
                    plan_method = :method, plan_reported_on = :reportedOn, owner_id = :owner, contact_role = :contact
                WHERE county_id = platform.county() AND id = :id
                """), id, terms).update();
    }

    void take(Actor actor, PracticeId id, Instant at) {
        this.db.sql("""
                UPDATE tray.good_practice
                SET state = 'IN_BANK', taken_by = coalesce(taken_by, :by), taken_at = coalesce(taken_at, :at),
                    retired_by = NULL, retired_at = NULL, retired_reason = NULL, merged_into = NULL
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("by", actor.person().value()).param("at", Rows.at(at)).update();
    }

    void retire(Actor actor, PracticeId id, Retirement retirement) {
        this.db.sql("""
                UPDATE tray.good_practice
                SET state = 'RETIRED', retired_by = :by, retired_at = :at, retired_reason = :reason, merged_into = :into
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("by", actor.person().value())
            .param("at", Rows.at(retirement.at()))
            .param("reason", retirement.reason())
            .param("into", valueOrNull(retirement.mergedInto()))
            .update();
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, PracticeId id,
            PracticeTerms terms) {
        var evidence = terms.evidence();
        var plan = evidence == null ? null : evidence.plan();
        return statement.param("id", id.value())
            .param("name", terms.name())
            .param("what", terms.what())
            .param("theme", valueOrNull(terms.theme()))
            .param("ages", terms.ages().stream().map(AgeGroup::name).toArray(String[]::new))
            .param("level", evidence == null ? null : evidence.level().name())
            .param("sourceName", evidence == null ? null : evidence.sourceName())
            .param("sourceLink", evidence == null ? null : evidence.sourceLink())
            .param("measured", plan == null ? null : plan.measured())
            .param("method", plan == null ? null : plan.method())
            .param("reportedOn", plan == null ? null : plan.reportedOn())
            .param("owner", valueOrNull(terms.owner()))
            .param("contact", terms.contactRole());
    }

    private static @Nullable UUID valueOrNull(@Nullable TypedId id) {
        return id == null ? null : id.value();
    }

}
