package fi.yhdyspinta.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells PostgreSQL, at the start of every transaction and for its length only, which
 * tenant it serves; and this node, after a commit, that the tenant has been written to.
 */
class TenantTransactionManager extends JdbcTransactionManager {

    private final transient TenantChanges changes;

    private final transient Editions editions;

    TenantTransactionManager(DataSource dataSource, TenantChanges changes, Editions editions) {
        super(dataSource);
        this.changes = changes;
        this.editions = editions;
    }

    @Override
    protected void doCommit(DefaultTransactionStatus status) {
        super.doCommit(status);
        if (!status.isReadOnly()) {
            Tenant.current().ifPresent(this.changes::committed);
        }
    }

    @Override
    protected void prepareSynchronization(DefaultTransactionStatus status, TransactionDefinition definition) {
        super.prepareSynchronization(status, definition);
        if (status.isNewTransaction() && status.isNewSynchronization() && !definition.isReadOnly()
                && !isUnwatched(definition)) {
            Tenant.current()
                .ifPresent(county -> TransactionSynchronizationManager
                    .registerSynchronization(new NewEdition(this.editions, county)));
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

    private static boolean isUnwatched(TransactionDefinition definition) {
        return definition instanceof TransactionAttribute attribute
                && attribute.getLabels().contains(Editions.UNWATCHED);
    }

    /** Before anything else that follows the commit, which may read. */
    private record NewEdition(Editions editions, UUID county) implements TransactionSynchronization {

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            this.editions.committed(this.county);
        }

    }

}
