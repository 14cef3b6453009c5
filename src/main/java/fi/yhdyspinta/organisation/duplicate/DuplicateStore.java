package fi.yhdyspinta.organisation.duplicate;

import java.time.Instant;
import java.util.List;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DuplicateStore {

    /**
     * With one business id the names need to be alike by less: schools bear their
     * municipality's.
     */
    private static final double ALIKE_WITH_ID = 0.4;

    /** Without one, only a letter or two may differ. */
    private static final double ALIKE = 0.8;

    private static final String OPEN = """
            FROM organisation.duplicate d
            JOIN organisation.participation one ON one.county_id = d.county_id AND one.organisation_id = d.one_id
            JOIN organisation.participation other ON other.county_id = d.county_id AND other.organisation_id = d.other_id
            WHERE d.county_id = platform.county() AND d.state = 'OPEN'
              AND one.merged_into_id IS NULL AND other.merged_into_id IS NULL
            """;

    private final JdbcClient db;

    DuplicateStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Looks through the county; pairs known already stay as they are. How many are new.
     */
    int find(CountyId county, Instant at) {
        this.db.sql("SELECT set_config('pg_trgm.similarity_threshold', :alike, true)")
            .param("alike", Double.toString(ALIKE))
            .query(String.class)
            .single();
        return this.db.sql("""
                WITH here AS MATERIALIZED (
                    SELECT o.id, o.business_id, o.association_number, o.municipality_code,
                           lower(coalesce(o.name_fi, o.name_sv, o.name_en)) AS name,
                           organisation.bare_name(coalesce(o.name_fi, o.name_sv, o.name_en)) AS bare
                    FROM organisation.participation p
                    JOIN organisation.organisation o ON o.id = p.organisation_id
                    WHERE p.county_id = platform.county() AND p.merged_into_id IS NULL),
                pair AS (
                    SELECT a.id AS one_id, b.id AS other_id, 1 AS rank, 'ASSOCIATION_NUMBER' AS reason,
                           platform.similarity(a.name, b.name) AS likeness
                    FROM here a
                    JOIN here b ON b.association_number = a.association_number AND a.id < b.id
                    UNION ALL
                    SELECT a.id, b.id, 2, 'BUSINESS_ID', platform.similarity(a.name, b.name)
                    FROM here a
                    JOIN here b ON b.business_id = a.business_id AND a.id < b.id
                    WHERE platform.similarity(a.name, b.name) >= :alikeWithId
                    UNION ALL
                    SELECT a.id, b.id, 3, 'NAME', platform.similarity(a.name, b.name)
                    FROM here a
                    JOIN here b ON b.bare = a.bare AND a.id < b.id
                        AND (a.municipality_code IS NULL OR b.municipality_code IS NULL
                             OR a.municipality_code = b.municipality_code)
                    WHERE a.bare <> ''
                    UNION ALL
                    SELECT a.id, b.id, 4, 'NAME', platform.similarity(a.name, b.name)
                    FROM here a
                    JOIN here b ON b.municipality_code = a.municipality_code AND a.id < b.id
                        AND a.name OPERATOR(platform.%) b.name)
                INSERT INTO organisation.duplicate (county_id, one_id, other_id, reason, likeness, found_at)
                SELECT DISTINCT ON (one_id, other_id) :county, one_id, other_id, reason, likeness, :at
                FROM pair
                ORDER BY one_id, other_id, rank
                ON CONFLICT DO NOTHING
                """)
            .param("county", county.value())
            .param("alikeWithId", ALIKE_WITH_ID)
            .param("at", Rows.at(at))
            .update();
    }

    /** Those nobody has decided on, the most alike first. */
    List<Likely> listOpen(int most, int offset) {
        return this.db.sql("SELECT d.one_id, d.other_id, d.reason, d.likeness " + OPEN + """
                ORDER BY d.likeness DESC, d.one_id, d.other_id
                LIMIT :most OFFSET :offset
                """)
            .param("most", most)
            .param("offset", offset)
            .query((row, number) -> new Likely(new OrganisationId(Rows.uuid(row, "one_id")),
                    new OrganisationId(Rows.uuid(row, "other_id")), Likely.Reason.valueOf(row.getString("reason")),
                    row.getDouble("likeness")))
            .list();
    }

    int countOpen() {
        return this.db.sql("SELECT count(*) " + OPEN).query(Integer.class).single();
    }

    boolean decide(OrganisationId one, OrganisationId other, String state, PersonId by, Instant at) {
        return this.db
            .sql("""
                    UPDATE organisation.duplicate
                    SET state = :state, decided_at = :at, decided_by = :by
                    WHERE county_id = platform.county() AND one_id = least(:one, :other) AND other_id = greatest(:one, :other)
                      AND state = 'OPEN'
                    """)
            .param("one", one.value())
            .param("other", other.value())
            .param("state", state)
            .param("by", by.value())
            .param("at", Rows.at(at))
            .update() > 0;
    }

    /** What the one kept does not know yet, it learns from the one that goes. */
    void complete(OrganisationId gone, OrganisationId kept) {
        this.db.sql("""
                UPDATE organisation.organisation
                SET parent_id = CASE WHEN parent_id = :gone THEN NULL ELSE parent_id END,
                    successor_id = CASE WHEN successor_id = :gone THEN NULL ELSE successor_id END
                WHERE id = :kept
                """).param("gone", gone.value()).param("kept", kept.value()).update();
        this.db.sql("""
                UPDATE organisation.organisation k
                SET name_sv = coalesce(k.name_sv, g.name_sv), name_en = coalesce(k.name_en, g.name_en),
                    business_id = coalesce(k.business_id, g.business_id),
                    association_number = coalesce(k.association_number, g.association_number),
                    municipality_code = coalesce(k.municipality_code, g.municipality_code),
                    role_mailbox = coalesce(k.role_mailbox, g.role_mailbox),
                    themes = k.themes || ARRAY(SELECT t FROM unnest(g.themes) AS t WHERE t <> ALL (k.themes)),
                    population_groups = k.population_groups
                        || ARRAY(SELECT t FROM unnest(g.population_groups) AS t WHERE t <> ALL (k.population_groups))
                FROM organisation.organisation g
                WHERE k.id = :kept AND g.id = :gone
                """).param("gone", gone.value()).param("kept", kept.value()).update();
    }

    /** A table in which something spoke of the one that goes. */
    record Moved(String place, int moved, int stayed) {
    }

    List<Moved> moveReferences(OrganisationId gone, OrganisationId kept) {
        return this.db.sql("SELECT place, moved, stayed FROM organisation.move_references(:gone, :kept)")
            .param("gone", gone.value())
            .param("kept", kept.value())
            .query(Moved.class)
            .list();
    }

    /** The merged one stays as a pointer; false when somebody has merged it meanwhile. */
    boolean point(OrganisationId gone, OrganisationId kept) {
        return this.db.sql("""
                UPDATE organisation.participation
                SET merged_into_id = :kept
                WHERE county_id = platform.county() AND organisation_id = :gone AND merged_into_id IS NULL
                """).param("gone", gone.value()).param("kept", kept.value()).update() > 0;
    }

    /** Both stand in the county unmerged, and are held for this transaction. */
    boolean lock(OrganisationId one, OrganisationId other) {
        return this.db.sql("""
                SELECT organisation_id
                FROM organisation.participation
                WHERE county_id = platform.county() AND organisation_id IN (:one, :other) AND merged_into_id IS NULL
                ORDER BY organisation_id
                FOR UPDATE
                """).param("one", one.value()).param("other", other.value()).query().listOfRows().size() == 2;
    }

}
