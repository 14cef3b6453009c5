package fi.yhdyspinta.tray.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.organisation.CountyId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.fetching.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadStore {

    private final JdbcClient db;

    UploadStore(JdbcClient db) {
        this.db = db;
    }

    void insert(CountyId county, UploadId id, Answer file, PersonId by, Instant at) {
        this.db.sql("""
                INSERT INTO tray.upload (county_id, id, name, content, sent_by, sent_at)
                VALUES (:county, :id, :name, :content, :by, :at)
                """)
            .param("county", county.value())
            .param("id", id.value())
            .param("name", file.source())
            .param("content", file.text())
            .param("by", by.value())
            .param("at", Rows.at(at))
            .update();
    }

    List<Upload> list() {
        return this.db.sql("""
                SELECT id, name, sent_at
                FROM tray.upload
                WHERE county_id = platform.county()
                ORDER BY sent_at DESC, id DESC
                """).query(UploadStore::upload).list();
    }

    Optional<Upload> find(UploadId id) {
        return this.db.sql("""
                SELECT id, name, sent_at
                FROM tray.upload
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).query(UploadStore::upload).optional();
    }

    Answer content(UploadId id) {
        return this.db.sql("""
                SELECT name, content
                FROM tray.upload
                WHERE county_id = platform.county() AND id = :id
                """)
            .param("id", id.value())
            .query((row, number) -> new Answer(row.getString("name"), row.getString("content")))
            .single();
    }

    /** Whether it was there: of two who take the same file one does. */
    boolean delete(UploadId id) {
        return this.db.sql("""
                DELETE FROM tray.upload
                WHERE county_id = platform.county() AND id = :id
                """).param("id", id.value()).update() == 1;
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(new UploadId(Rows.uuid(row, "id")), row.getString("name"), Rows.instant(row, "sent_at"));
    }

}
