package fi.yhdyspinta.tray.practice;

import java.util.List;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.tray.PracticeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of practices: searched, sorted and paged, as far as the reader may know. */
@Repository
class PracticeListStore {

    private static final String MATCHING = """
            FROM tray.good_practice p
            WHERE p.county_id = platform.county()
              AND (p.taken_at IS NOT NULL OR :everything OR p.proposed_by = :reader
                   OR p.owner_id = ANY (:own::uuid[]))
              AND (:state::text IS NULL AND p.state <> 'RETIRED' OR p.state = :state)
              AND (:pattern::text IS NULL OR p.name ILIKE :pattern OR p.what ILIKE :pattern)
              AND (:level::text IS NULL OR p.level = :level)
              AND (NOT :themed OR p.focus_area_id = ANY (:themes::uuid[]))
              AND (:owner::uuid IS NULL OR p.owner_id = :owner)
              AND (NOT :used OR EXISTS (
                  SELECT 1
                  FROM tray.practice_use u
                  WHERE u.county_id = p.county_id AND u.practice_id = p.id AND u.state = 'IN_USE'
                    AND u.organisation_id = ANY (:users::uuid[])))
            """;

    private final JdbcClient db;

    PracticeListStore(JdbcClient db) {
        this.db = db;
    }

    List<GoodPractice> list(Actor reader, PracticeFilter filter, int limit) {
        return matching(
                PracticeRowStore.SELECT + MATCHING
                        + """
                                ORDER BY CASE WHEN :sort = 'LEVEL' THEN array_position(ARRAY['RESEARCHED', 'WORKING', 'PILOT'], p.level) END,
                                         CASE WHEN :sort = 'NEWEST' THEN coalesce(p.taken_at, p.proposed_at) END DESC,
                                         CASE WHEN :sort = 'USERS' THEN (
                                             SELECT count(*)
                                             FROM tray.practice_use u
                                             WHERE u.county_id = p.county_id AND u.practice_id = p.id AND u.state = 'IN_USE') END DESC,
                                         p.name COLLATE "fi-x-icu", p.id
                                LIMIT :limit OFFSET :offset
                                """,
                reader, filter)
            .param("sort", filter.sort().name())
            .param("limit", limit)
            .param("offset", (filter.page() - 1) * (long) limit)
            .query(PracticeRowStore::practice)
            .list();
    }

    int count(Actor reader, PracticeFilter filter) {
        return matching("""
                SELECT count(*)
                """ + MATCHING, reader, filter).query(Integer.class).single();
    }

    /** What stands and could be the same as that one, by name. */
    List<GoodPractice> listOthers(PracticeId id) {
        return this.db.sql(PracticeRowStore.SELECT + """
                FROM tray.good_practice p
                WHERE p.county_id = platform.county() AND p.id <> :id AND p.state <> 'RETIRED'
                ORDER BY p.name COLLATE "fi-x-icu", p.id
                """).param("id", id.value()).query(PracticeRowStore::practice).list();
    }

    /** Who owns a practice that the public may know of. */
    List<OrganisationId> listOwners() {
        return this.db.sql("""
                SELECT DISTINCT owner_id
                FROM tray.good_practice
                WHERE county_id = platform.county() AND owner_id IS NOT NULL AND taken_at IS NOT NULL
                """).query((row, number) -> new OrganisationId(Rows.uuid(row, "owner_id"))).list();
    }

    private JdbcClient.StatementSpec matching(String sql, Actor reader, PracticeFilter filter) {
        var person = reader.personOrVisitor();
        var state = filter.state();
        var level = filter.level();
        var owner = filter.owner();
        return this.db.sql(sql)
            .param("everything", reader.isCoordinator())
            .param("reader", person == null ? new UUID(0, 0) : person.value())
            .param("own", Rows.column(reader.mandates(), Mandate::organisation))
            .param("state", state == null ? null : state.name())
            .param("pattern", filter.pattern())
            .param("level", level == null ? null : level.name())
            .param("themed", !filter.themes().isEmpty())
            .param("themes", Rows.column(filter.themes(), theme -> theme))
            .param("owner", owner == null ? null : owner.value())
            .param("used", !filter.users().isEmpty())
            .param("users", Rows.column(filter.users(), user -> user));
    }

}
