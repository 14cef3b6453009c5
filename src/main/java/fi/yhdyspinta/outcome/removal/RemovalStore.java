package fi.yhdyspinta.outcome.removal;

import java.sql.ResultSet;
import java.sql.SQLException;

import fi.yhdyspinta.analysis.Removal;
import fi.yhdyspinta.identity.PersonId;
import fi.yhdyspinta.platform.Rows;
import fi.yhdyspinta.platform.TypedId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Marks what came of a process as removed; the row stays, so that threads lead to it. */
@Repository
public class RemovalStore {

    private final JdbcClient db;

    RemovalStore(JdbcClient db) {
        this.db = db;
    }

    /** What can be removed, by its table. */
    public enum Kind {

        CONCLUSION, AGREED_ACTION, PLAN_TEXT

    }

    public void remove(Kind kind, TypedId id, Removal removal) {
        this.db.sql("""
                UPDATE outcome.%s
                SET removed_at = :at, removed_by = :by, removed_reason = :reason
                WHERE county_id = platform.county() AND id = :id
                """.formatted(kind.name()))
            .param("id", id.value())
            .param("at", Rows.at(removal.at()))
            .param("by", removal.by().value())
            .param("reason", removal.reason())
            .update();
    }

    /** The removal that a row tells of, if it is removed. */
    public static @Nullable Removal removal(ResultSet row) throws SQLException {
        var at = Rows.instantOrNull(row, "removed_at");
        return at == null ? null
                : new Removal(at, new PersonId(Rows.uuid(row, "removed_by")), row.getString("removed_reason"));
    }

}
