package fi.yhdyspinta.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionStatus;

/**
 * Tells PostgreSQL, at the start of every transaction and for its length only, which
 * tenant it serves.
 */
class TenantTransactionManager extends JdbcTransactionManager {

    private final transient TenantChanges changes;

    TenantTransactionManager(DataSource dataSource, TenantChanges changes) {
        super(dataSource);
        this.changes = changes;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            Tenant.current().ifPresent(this.changes::committed);
        }
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var tenant = Tenant.current();
        if (tenant.isPresent()) {
            try (var statement = connection.prepareStatement("SELECT set_config('yhdyspinta.county', ?, true)")) {
                statement.setString(1, tenant.get().toString());
                statement.execute();
            }
        }
    }

}
