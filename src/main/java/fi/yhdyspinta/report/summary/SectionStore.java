package fi.yhdyspinta.report.summary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.Actor;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.report.SummaryId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SectionStore {

    private static final String SELECT = """
            SELECT s.id, s.position, s.heading_fi, s.heading_sv, s.heading_en, s.body_fi, s.body_sv, s.body_en,
                   s.revision, s.saved_by, s.saved_at,
                   ARRAY(SELECT b.source || ':' || b.source_id FROM report.live_block b
                         WHERE b.county_id = s.county_id AND b.section_id = s.id
                         ORDER BY b.position, b.source_id) AS sources
            FROM report.section s
            WHERE s.county_id = platform.county() AND s.removed_at IS NULL
            """;

    private final JdbcClient db;

    SectionStore(JdbcClient db) {
        this.db = db;
    }

    List<Section> list(SummaryId summary) {
        return this.db.sql(SELECT + """
                  AND s.summary_id = :summary
                ORDER BY s.position, s.id
                """).param("summary", summary.value()).query(SectionStore::section).list();
    }

    Optional<Section> find(SummaryId summary, SectionId id) {
        return this.db.sql(SELECT + """
                  AND s.summary_id = :summary AND s.id = :id
                """).param("summary", summary.value()).param("id", id.value()).query(SectionStore::section).optional();
    }

    /** Adds a section after those there are. */
    void insert(Actor actor, SummaryId summary, SectionId id, Wording heading, Wording body, Instant at) {
        this.db.sql("""
                INSERT INTO report.section (county_id, id, summary_id, position, heading_fi, heading_sv, heading_en,
                                            body_fi, body_sv, body_en, saved_by, saved_at)
                SELECT :county, :id, :summary, coalesce(max(position), 0) + 1, :headingFi, :headingSv, :headingEn,
                       :bodyFi, :bodySv, :bodyEn, :by, :at
                FROM report.section
                WHERE county_id = :county AND summary_id = :summary
                """)
            .param("county", actor.county().value())
            .param("id", id.value())
            .param("summary", summary.value())
            .params(words(heading, body))
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update();
    }

    /** Tells false when somebody else has saved since that revision. */
    boolean update(Actor actor, SectionId id, int revision, Wording heading, Wording body, Instant at) {
        return this.db.sql("""
                UPDATE report.section
                SET heading_fi = :headingFi, heading_sv = :headingSv, heading_en = :headingEn,
                    body_fi = :bodyFi, body_sv = :bodySv, body_en = :bodyEn,
                    revision = revision + 1, saved_by = :by, saved_at = :at
                WHERE county_id = platform.county() AND id = :id AND revision = :revision AND removed_at IS NULL
                """)
            .param("id", id.value())
            .param("revision", revision)
            .params(words(heading, body))
            .param("by", actor.person().value())
            .param("at", Rows.at(at))
            .update() == 1;
    }

    void setPosition(SectionId id, int position) {
        this.db.sql("""
                UPDATE report.section
                SET position = :position
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).param("position", position).update();
    }

    /** Takes a section away; the comments on it stay. */
    void remove(SectionId id, Instant at) {
        this.db.sql("""
                UPDATE report.section
                SET removed_at = :at
                WHERE county_id = platform.county() AND id = :id AND removed_at IS NULL
                """).param("id", id.value()).param("at", Rows.at(at)).update();
    }

    /**
     * Adds a block after those of the section; one that is there already stays where it
     * is.
     */
    void addBlock(Actor actor, SectionId section, Source source) {
        this.db.sql("""
                INSERT INTO report.live_block (county_id, section_id, source, source_id, position)
                SELECT :county, :section, :source, :id, coalesce(max(position), 0) + 1
                FROM report.live_block
                WHERE county_id = :county AND section_id = :section
                ON CONFLICT DO NOTHING
                """)
            .param("county", actor.county().value())
            .param("section", section.value())
            .param("source", source.kind().name())
            .param("id", source.id())
            .update();
    }

    void removeBlock(SectionId section, UUID source) {
        this.db.sql("""
                DELETE FROM report.live_block
                WHERE county_id = platform.county() AND section_id = :section AND source_id = :source
                """).param("section", section.value()).param("source", source).update();
    }

    private static Map<String, String> words(Wording heading, Wording body) {
        return Map.of("headingFi", heading.fi(), "headingSv", heading.sv(), "headingEn", heading.en(), "bodyFi",
                body.fi(), "bodySv", body.sv(), "bodyEn", body.en());
    }

    private static Section section(ResultSet row, int number) throws SQLException {
        return new Section(new SectionId(Rows.uuid(row, "id")), row.getInt("position"), wording(row, "heading"),
                wording(row, "body"), row.getInt("revision"), new PersonId(Rows.uuid(row, "saved_by")),
                Rows.instant(row, "saved_at"), sources((String[]) row.getArray("sources").getArray()));
    }

    private static List<Source> sources(String[] texts) {
        var sources = new ArrayList<Source>();
        for (var text : texts) {
            var colon = text.indexOf(':');
            sources.add(new Source(Source.Kind.valueOf(text.substring(0, colon)),
                    UUID.fromString(text.substring(colon + 1))));
        }
        return sources;
    }

    private static Wording wording(ResultSet row, String prefix) throws SQLException {
        return new Wording(row.getString(prefix + "_fi"), row.getString(prefix + "_sv"), row.getString(prefix + "_en"));
    }

}
