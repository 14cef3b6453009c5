package fi.yhdyspinta.tray.idea;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.organisation.Mandate;
import fi.yhdyspinta.organisation.OrganisationId;
import fi.yhdyspinta.plan.FocusAreaId;
import fi.yhdyspinta.platform.Language;
import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdeaStore {

    private static final String SELECT = """
            SELECT i.id, i.language, i.kind, i.title, i.description, i.focus_area_id, i.offer, i.organisation_id, i.state,
                   i.taker, i.done_link, i.proposed_at
            """;

    private static final String MATCHING = """
            FROM tray.idea i
            WHERE i.county_id = platform.county()
              AND (i.state <> 'WITHDRAWN' OR :everything OR i.organisation_id = ANY (:own::uuid[]))
              AND (:state::text IS NULL AND i.state <> 'WITHDRAWN' OR i.state = :state)
              AND (:kind::text IS NULL OR i.kind = :kind)
              AND (NOT :themed OR i.focus_area_id = ANY (:themes::uuid[]))
              AND (:pattern::text IS NULL OR i.title ILIKE :pattern OR i.description ILIKE :pattern)
            """;

    private final JdbcClient db;

    IdeaStore(JdbcClient db) {
        this.db = db;
    }

    Optional<Idea> find(IdeaId id) {
        return this.db.sql(SELECT + """
                FROM tray.idea i
                WHERE i.county_id = platform.county() AND i.id = :id
                """).param("id", id.value()).query(IdeaStore::idea).optional();
    }

    /** What somebody has proposed that is neither done nor withdrawn. */
    List<Idea> listPending(OrganisationId proposer) {
        return this.db.sql(SELECT + """
                FROM tray.idea i
                WHERE i.county_id = platform.county() AND i.organisation_id = :proposer AND i.state IN ('OPEN', 'TAKEN')
                ORDER BY i.proposed_at, i.id
                """).param("proposer", proposer.value()).query(IdeaStore::idea).list();
    }

    /** The open ones first, then the newest. */
    List<Idea> list(Actor reader, IdeaFilter filter) {
        return matching(SELECT + MATCHING + """
                ORDER BY array_position(ARRAY['OPEN', 'TAKEN', 'DONE', 'WITHDRAWN'], i.state), i.proposed_at DESC, i.id
                LIMIT :limit OFFSET :offset
                """, reader, filter).param("limit", IdeaFilter.PAGE)
            .param("offset", (filter.page() - 1) * (long) IdeaFilter.PAGE)
            .query(IdeaStore::idea)
            .list();
    }

    int count(Actor reader, IdeaFilter filter) {
        return matching("""
                SELECT count(*)
                """ + MATCHING, reader, filter).query(Integer.class).single();
    }

    void insert(Actor actor, IdeaId id, Idea.Terms terms, Instant at) {
        told(this.db
            .sql("""
                    INSERT INTO tray.idea (county_id, id, language, kind, title, description, focus_area_id, offer, organisation_id,
                                           proposed_by, proposed_at)
                    VALUES (:county, :id, :language, :kind, :title, :description, :theme, :offer, :organisation, :by, :at)
                    """),
                id, terms)
            .param("county", actor.county().value())
            .param("language", terms.language().name())
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    void update(IdeaId id, Idea.Terms terms) {
        told(this.db.sql("""
                UPDATE tray.idea
                SET kind = :kind, title = :title, description = :description, focus_area_id = :theme, offer = :offer,
                    organisation_id = :organisation
                WHERE county_id = platform.county() AND id = :id
                """), id, terms).update();
    }

    void update(IdeaId id, Idea.Standing standing) {
        this.db.sql("""
                UPDATE tray.idea
                SET state = :state, taker = :taker, done_link = :link
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .param("state", standing.state().name())
            .param("taker", standing.taker())
            .param("link", standing.doneLink())
            .update();
    }

    private JdbcClient.StatementSpec matching(String sql, Actor reader, IdeaFilter filter) {
        var state = filter.state();
        var kind = filter.kind();
        return this.db.sql(sql)
            .param("everything", reader.isCoordinator())
            .param("own", Rows.column(reader.mandates(), Mandate::organisation))
            .param("state", state == null ? null : state.name())
            .param("kind", kind == null ? null : kind.name())
            .param("themed", !filter.themes().isEmpty())
            .param("themes", Rows.column(filter.themes(), theme -> theme))
            .param("pattern", filter.pattern());
    }

    private static JdbcClient.StatementSpec told(JdbcClient.StatementSpec statement, IdeaId id, Idea.Terms terms) {
        var theme = terms.theme();
        return statement.param("id", id.value())
            .param("kind", terms.kind().name())
            .param("title", terms.title())
            .param("description", terms.description())
            .param("theme", theme == null ? null : theme.value())
            .param("offer", terms.offer())
            .param("organisation", terms.organisation().value());
    }

    private static Idea idea(ResultSet row, int number) throws SQLException {
        var theme = row.getObject("focus_area_id", UUID.class);
        return new Idea(new IdeaId(Rows.uuid(row, "id")),
                new Idea.Terms(Language.valueOf(row.getString("language")), IdeaKind.valueOf(row.getString("kind")),
                        row.getString("title"), row.getString("description"),
                        theme == null ? null : new FocusAreaId(theme), row.getString("offer"),
                        new OrganisationId(Rows.uuid(row, "organisation_id"))),
                new Idea.Standing(IdeaState.valueOf(row.getString("state")), row.getString("taker"),
                        row.getString("done_link")),
                Rows.instant(row, "proposed_at"));
    }

}
