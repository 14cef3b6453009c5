package fi.yhdyspinta.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells PostgreSQL, at the start of every transaction and for its length only, which
 * tenant it serves.
 */
class TenantTransactionManager extends JdbcTransactionManager {

    TenantTransactionManager(DataSource dataSource) {
        super(dataSource);
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
