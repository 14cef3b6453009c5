package fi.yhdyspinta.cast;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a reading asks the database, by PostgreSQL's own counters. */
public final class Reading {

    private Reading() {
    }

    /**
     * The tables that a reading touches though no trigger watches them. It reads within a
     * transaction that writes, so that nothing comes from memory.
     */
    public static Set<String> unwatched(TransactionTemplate transaction, JdbcClient db, Runnable reading) {
        return transaction.execute(status -> {
            var before = scans(db);
            reading.run();
            return scans(db).entrySet()
                .stream()
                .filter(table -> table.getValue() > before.getOrDefault(table.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        });
    }

    /** The counters of a connection may still hold what was read before. */
    private static Map<String, Long> scans(JdbcClient db) {
        return db.sql("""
                SELECT t.schemaname || '.' || t.relname AS name, t.seq_scan + coalesce(t.idx_scan, 0) AS scans
                FROM pg_stat_xact_user_tables t
                WHERE NOT EXISTS (SELECT 1 FROM pg_trigger g WHERE g.tgrelid = t.relid AND g.tgname = 'tell_change')
                """)
            .query((row, number) -> Map.entry(row.getString("name"), row.getLong("scans")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

}
