package fi.yhdyspinta.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

import fi.yhdyspinta.platform.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UndeliverableStore {

    private final JdbcClient db;

    UndeliverableStore(JdbcClient db) {
        this.db = db;
    }

    Set<String> findAmong(Collection<String> addresses) {
        return Set.copyOf(this.db.sql("""
                SELECT address
                FROM notification.undeliverable_address
                WHERE address = ANY (:addresses)
                """).param("addresses", addresses.toArray(String[]::new)).query(String.class).list());
    }

    void insert(String address, String reason, Instant at) {
        this.db.sql("""
                INSERT INTO notification.undeliverable_address (address, since_at, reason)
                VALUES (:address, :at, :reason)
                ON CONFLICT DO NOTHING
                """).param("address", address).param("reason", reason).param("at", Rows.at(at)).update();
    }

    void delete(String address) {
        this.db.sql("""
                DELETE FROM notification.undeliverable_address
                WHERE address = :address
                """).param("address", address).update();
    }

}
