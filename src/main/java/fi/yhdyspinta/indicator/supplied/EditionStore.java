package fi.yhdyspinta.indicator.supplied;

import java.time.Instant;
import java.time.LocalDate;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EditionStore {

    private final JdbcClient db;

    EditionStore(JdbcClient db) {
        this.db = db;
    }

    /**
     * Whether the edition of the file is newer than any read in before; it is then held
     * as read.
     */
    boolean begin(String file, LocalDate edition, Instant at) {
        return this.db.sql("""
                INSERT INTO indicator.edition (file, edition_on, read_at)
                SELECT :file, :edition, :at
                WHERE NOT EXISTS (
                    SELECT 1
                    FROM indicator.edition
                    WHERE file = :file AND edition_on >= :edition)
                ON CONFLICT DO NOTHING
                """).param("file", file).param("edition", edition).param("at", Rows.at(at)).update() == 1;
    }

}
